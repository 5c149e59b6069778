import { describe, expect, it } from 'vitest';
import type { FieldType, Value } from '#core/conditions/value.ts';
import { formatInstantForPeople, formatPoints, formatValue } from '#core/program/english/format.ts';

const choice: FieldType = {
  is: 'choice',
  ordered: true,
  values: [{ id: 'vice-president', title: 'Vice president', also: [] }],
};

describe('a value in English', () => {
  it.each([
    [{ is: 'number', decimals: 0 }, 1_234_567, '1,234,567'],
    [{ is: 'number', decimals: 2 }, -1250, '-12.5'],
    [{ is: 'number', decimals: 2 }, 5, '0.05'],
    [{ is: 'money', currency: 'USD', decimals: 2 }, 50_000, 'USD 500'],
    [{ is: 'yes-no' }, false, 'no'],
    [{ is: 'date' }, 20_740, '14 October 2026'],
    [{ is: 'instant' }, Date.UTC(2026, 9, 14, 15, 40), '14 October 2026, 15:40 UTC'],
    [{ is: 'country' }, 'DE', 'Germany'],
    [choice, 'vice-president', 'Vice president'],
    [{ is: 'list', of: choice }, ['vice-president', 'other'], 'Vice president and other'],
    [{ is: 'list', of: { is: 'text' } }, [], 'none'],
    [{ is: 'text' }, 'Head of Tools', 'Head of Tools'],
  ] satisfies readonly (readonly [FieldType, Value, string])[])('%o %j is %s', (type, value, text) => {
    expect(formatValue(type, value)).toBe(text);
  });
});

describe('points in English', () => {
  it.each([
    [100, 100, '1 point'],
    [-100, -100, '-1 point'],
    [0, 0, '0 points'],
    [1250, 1250, '12.5 points'],
    [-500, 1000, 'between -5 and 10 points'],
  ])('%i to %i hundredths are %s', (least, most, text) => {
    expect(formatPoints({ least, most })).toBe(text);
  });
});

describe('an instant in English', () => {
  it('has seconds only where there are any', () => {
    expect(formatInstantForPeople(Date.UTC(2026, 9, 14, 15, 40, 5))).toBe('14 October 2026, 15:40:05 UTC');
  });
});
