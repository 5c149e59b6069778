/** Raw values become typed ones exactly, or not at all. */
import { describe, expect, it } from 'vitest';
import type { FieldType, Value } from '#core/conditions/value.ts';
import { convertValue } from '#core/program/leads/values/index.ts';

const choice: FieldType = {
  is: 'choice',
  ordered: false,
  values: [
    { id: 'software', title: 'Software', also: ['SaaS', 'Computer software'] },
    { id: 'retail', title: 'Retail', also: ['shops'] },
  ],
};
const whole: FieldType = { is: 'number', decimals: 0 };
const tenths: FieldType = { is: 'number', decimals: 1 };
const euros: FieldType = { is: 'money', currency: 'EUR', decimals: 2 };
const yen: FieldType = { is: 'money', currency: 'JPY', decimals: 0 };
const choices: FieldType = { is: 'list', of: choice };
const texts: FieldType = { is: 'list', of: { is: 'text' } };

const read: readonly (readonly [raw: unknown, type: FieldType, value: Value])[] = [
  ['  Head of Tools ', { is: 'text' }, 'Head of Tools'],
  ['software', choice, 'software'],
  ['SAAS', choice, 'software'],
  [' computer  SOFTWARE', choice, 'software'],
  ['220', whole, 220],
  [220, whole, 220],
  ['220.0', whole, 220],
  ['-0', whole, 0],
  ['007', whole, 7],
  ['4.5', tenths, 45],
  ['-4.50', tenths, -45],
  ['9000000000000', whole, 9_000_000_000_000],
  ['1200.5', euros, 120_050],
  [1200.5, euros, 120_050],
  ['EUR 1200.50', euros, 120_050],
  ['1200.50 eur', euros, 120_050],
  ['1200', yen, 1200],
  [true, { is: 'yes-no' }, true],
  ['TRUE', { is: 'yes-no' }, true],
  ['No', { is: 'yes-no' }, false],
  [0, { is: 'yes-no' }, false],
  ['1970-01-02', { is: 'date' }, 1],
  ['2024-02-29', { is: 'date' }, 19_782],
  ['1970-01-02 00:00:00', { is: 'date' }, 1],
  ['1970-01-01T00:00:01Z', { is: 'instant' }, 1000],
  ['1970-01-01 00:00:01.9999+00', { is: 'instant' }, 1999],
  ['1970-01-01T01:00:00+0100', { is: 'instant' }, 0],
  ['1969-12-31T23:59:59.9999Z', { is: 'instant' }, -1],
  ['1617298367000', { is: 'instant' }, 1_617_298_367_000],
  ['DE', { is: 'country' }, 'DE'],
  ['de', { is: 'country' }, 'DE'],
  ['Germany', { is: 'country' }, 'DE'],
  ['U.S.', { is: 'country' }, 'US'],
  ['united states of america', { is: 'country' }, 'US'],
  ['UK', { is: 'country' }, 'GB'],
  ['Cote d’Ivoire', { is: 'country' }, 'CI'],
  ['Bosnia & Herzegovina', { is: 'country' }, 'BA'],
  ['Kim@Fernhill.Example', { is: 'email' }, 'kim@fernhill.example'],
  ['Fernhill.Example', { is: 'domain' }, 'fernhill.example'],
  ['https://Fernhill.example/Tools', { is: 'url' }, 'https://Fernhill.example/Tools'],
  ['www.fernhill.example', { is: 'url' }, 'www.fernhill.example'],
  ['saas; Shops;', choices, ['software', 'retail']],
  ['["saas", "software"]', choices, ['software']],
  [['retail', 'SaaS'], choices, ['retail', 'software']],
  ['[]', choices, []],
  [[], choices, []],
  ['one; two ', texts, ['one', 'two']],
];

const missing: readonly (readonly [raw: unknown, type: FieldType])[] = [
  [undefined, { is: 'text' }],
  [null, whole],
  ['', { is: 'text' }],
  [' \t ', choice],
  ['', choices],
];

const refused: readonly (readonly [raw: unknown, type: FieldType, problem: string])[] = [
  [12, { is: 'text' }, 'put it in quotes'],
  ['softwear', choice, 'is none of software or retail'],
  ['1,200', whole, 'without separators'],
  ['1 200', whole, 'without separators'],
  ['1.2e3', whole, 'powers of ten'],
  ['220.5', whole, 'only whole numbers are kept'],
  ['4.55', tenths, 'only 1 is kept'],
  ['9000000000001', whole, 'beyond the largest number'],
  ['many', whole, 'is not a number'],
  [true, whole, 'is not a number'],
  ['$1200', euros, 'three-letter code'],
  ['USD 1200', euros, 'is in USD, not in EUR'],
  ['1,200.50', euros, 'without separators'],
  ['12.345', euros, 'has 3 decimals'],
  ['12.5', yen, 'only whole numbers'],
  ['maybe', { is: 'yes-no' }, 'neither yes nor no'],
  ['10/11/2026', { is: 'date' }, 'is not a date'],
  ['2026-02-30', { is: 'date' }, 'is not a date'],
  ['2026-10-01 09:00', { is: 'date' }, 'is not a date'],
  ['2026-10-15', { is: 'instant' }, 'is not an instant'],
  ['2026-10-15 09:00', { is: 'instant' }, 'does not say its time zone'],
  ['2026-10-15T25:00Z', { is: 'instant' }, 'is not a day and time'],
  ['2026-10-15T09:00+99:00', { is: 'instant' }, 'is not a day and time'],
  ['Atlantis', { is: 'country' }, 'neither a two-letter country code'],
  ['XX', { is: 'country' }, 'neither a two-letter country code'],
  ['kim at fernhill', { is: 'email' }, 'is not an e-mail address'],
  ['Kim <kim@fernhill.example>', { is: 'email' }, 'is not an e-mail address'],
  ['https://fernhill.example/', { is: 'domain' }, 'the domain alone would be "fernhill.example"'],
  ['ftp://fernhill.example', { is: 'url' }, 'is not a web address'],
  ['javascript:alert(1)', { is: 'url' }, 'is not a web address'],
  ['saas;boats', choices, 'is none of'],
  [{ a: 1 }, { is: 'text' }, 'is not text'],
  ['\ud800', { is: 'text' }, 'broken characters'],
];

describe('a raw value', () => {
  it.each(read)('%j as %o is %j', (raw, type, value) => {
    expect(convertValue(type, raw)).toEqual({ value });
  });

  it.each(missing)('%j as %o is missing', (raw, type) => {
    expect(convertValue(type, raw)).toEqual({ missing: true });
  });

  it.each(refused)('%j as %o is refused: %s', (raw, type, problem) => {
    const conversion = convertValue(type, raw);
    expect('problem' in conversion ? conversion.problem : '').toContain(problem);
  });
});

describe('a timestamp without a zone', () => {
  const at = (text: string) => convertValue({ is: 'instant' }, text, 'Europe/Berlin');

  it('is in the zone of its source', () => {
    expect(at('2026-10-15 09:00:00')).toEqual({ value: Date.UTC(2026, 9, 15, 7) });
  });

  it('that a clock change skipped has the offset before the change, and says so', () => {
    expect(at('2026-03-29 02:30')).toEqual({
      value: Date.UTC(2026, 2, 29, 1, 30),
      note: expect.stringContaining('was skipped'),
    });
  });

  it('that came twice is the earlier, and says so', () => {
    expect(at('2026-10-25 02:30')).toEqual({
      value: Date.UTC(2026, 9, 25, 0, 30),
      note: expect.stringContaining('came twice'),
    });
  });
});
