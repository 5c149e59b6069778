/**
 * Files of leads, events and records with everything that real exports have and should not: other
 * spellings, blanks, broken values, ids that come twice, rows of nobody. Values are drawn by the type of
 * their field, so that usual ones, unusual ones and wrong ones stand side by side.
 */
import type { FieldType } from '#core/conditions/value.ts';
import type { Program } from '#core/program/program.ts';
import { stageRanks } from '#core/program/stage-ranks.ts';
import type { Draw } from '#test/generators/draw.ts';

/** Missing where there is none. */
export type Row = Readonly<Record<string, string | undefined>>;

export interface AwkwardRows {
  readonly leads: readonly Row[];
  readonly events: readonly Row[];
  readonly records: readonly Row[];
}

const TEXTS = [
  'Head of Planning',
  'VP, Sales',
  'Ärztin',
  ' blank at both ends ',
  'e\u0301tage',
  "O'Neill; drop",
  'İK müdürü',
  'a"b',
  'tab\there',
  'ＣＥＯ',
  '購買部長',
  'x'.repeat(70),
  '*.csv',
  '\u00a0',
  'ﬁne',
  '-',
  '0',
];
const NUMBERS = [
  '0',
  '49',
  '50',
  '999',
  '1000',
  '-3',
  '+7',
  '007',
  '12.5',
  '12.50',
  '12.55',
  '1,200',
  '1e3',
  '9000000000000',
  '9000000000001',
  '123456789012345',
  'many',
  ' 42 ',
  '.5',
  '5.',
  '１２',
];
const MONEY = ['0', '5000000', '4999999.99', 'USD 1200.50', '1200.5 EUR', '$12', '12.345', '1 200', '-1'];
const DATES = [
  '2026-10-15',
  '2026-11-30',
  '2026-02-30',
  '15/10/2026',
  '2026-10-15T00:00:00',
  '2026-10-15 10:00',
  '0999-01-01',
  '10000-01-01',
  '2026-1-5',
  ' 2026-10-16',
];
const INSTANTS = [
  '2026-10-14T09:00:00Z',
  '2026-10-15T08:59:59.999Z',
  '2026-10-15T09:00:00.001Z',
  '2026-09-15T09:00:00.5Z',
  '2026-08-01T12:00:00+02:00',
  '2026-07-01 12:00:00+00',
  '2026-10-01T24:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-10-01T10:00Z',
  '2026-10-01T10:00:00',
  '1760500000000',
  '1969-12-31T23:59:59.9Z',
  '2026-10-01T10:00:00.123456Z',
  'yesterday',
  '202-10-01T10:00:00Z',
  '  26-10-01T10:00:00Z',
  '2026-10-01t10:00:00z',
];
const YES_NO = ['true', 'false', 'yes', 'No', 'TRUE', '1', '0', 'y', 'maybe', ' yes'];
const COUNTRIES = ['DE', 'US', 'BR', 'de', 'Germany', 'U.S.A.', 'Côte d’Ivoire', 'XX', 'Great Britain', 'JP'];
const EMAILS = [
  'kim@fernhill.example',
  'Kim.Lee+x@Fernhill.EXAMPLE',
  'a@rivalplan.example',
  'b@mail.example',
  'no-at.example',
  'two@at@post.example',
  'kim@münchen.example',
  'a b@c.example',
  '<kim@x.example>',
  'kim@-x.example',
  'ΣΑΣ@x.example',
];
const DOMAINS = [
  'fernhill.example',
  'Mail.Example',
  'münchen.example',
  'https://x.example/',
  'localhost',
  'a..b',
  '-a.example',
];
const URLS = [
  'https://fernhill.example/a?b=c',
  'fernhill.example',
  'HTTP://X.EXAMPLE',
  'ftp://x.example',
  'x.example/a b',
  'münchen.example/ä',
  'javascript:alert(1)',
];
const BLANKS = ['', '', ' ', '\u3000'];

export function awkwardRows(draw: Draw, program: Program, size: number): AwkwardRows {
  const ids = Array.from({ length: size }, (_, place) => idOf(draw, place));
  const leads = ids.map((lead) => leadRow(draw, program, draw.chance(3) ? draw.one(ids) : lead));
  const events = draw.times(size * 3, size * 5, (place) => eventRow(draw, program, ids, place));
  const records = draw.times(size, size * 2, () => recordRow(draw, program, ids));
  return { leads, events, records };
}

function idOf(draw: Draw, place: number): string {
  return draw.chance(85)
    ? `lead-${place}`
    : draw.one([`${place}`, `L'${place}; drop table`, `é${place}`, `"${place}"`, `${place}.50`]);
}

function leadRow(draw: Draw, { fields }: Program, lead: string): Row {
  const values = fields.map(({ id, type }) => [id, draw.chance(70) ? valueFor(draw, type) : draw.one(BLANKS)] as const);
  return { lead: draw.chance(2) ? draw.one(BLANKS) : lead, ...Object.fromEntries(values), nonsense: draw.one(TEXTS) };
}

function eventRow(draw: Draw, { signals }: Program, ids: readonly string[], place: number): Row {
  const signal = draw.one(signals);
  const others = signals.flatMap(({ properties }) => properties);
  const properties = draw.chance(90) ? signal.properties : draw.some(others, 0, 3);
  return {
    lead: draw.chance(3) ? draw.one(['nobody', 'nobody else', '']) : draw.one(ids),
    id: draw.chance(80) ? `e${draw.chance(10) ? draw.int(0, place) : place}` : draw.one(BLANKS),
    signal: draw.chance(97) ? signal.id : draw.one(['no-such-signal', '', ' demo-request ', "x' OR 1=1"]),
    at: draw.one(INSTANTS),
    ...Object.fromEntries(properties.map(({ id, type }) => [id, draw.chance(90) ? valueFor(draw, type) : undefined])),
  };
}

function recordRow(draw: Draw, program: Program, ids: readonly string[]): Row {
  const { reasons, criteria, overrides } = program.lifecycle;
  const what = draw.one(['entered', 'entered', 'entered', 'rejected', 'override', 'Entered']);
  return {
    lead: draw.chance(97) ? draw.one(ids) : 'nobody',
    what,
    stage: draw.one([...stageRanks(program).keys(), 'no-stage', 'Customer']),
    at: draw.one(INSTANTS),
    role: draw.one([...overrides.may, 'caller', '', ' head-of-sales']),
    reason: draw.one([...reasons.map(({ id }) => id), 'because', '']),
    evidence: draw.some([...criteria.map(({ id }) => id), 'hearsay', ' need'], 0, 3).join(';'),
    valid_until: draw.one([...DATES, '']),
  };
}

function valueFor(draw: Draw, type: FieldType): string {
  switch (type.is) {
    case 'text':
      return draw.one(TEXTS);
    case 'choice':
      return draw.one([
        ...type.values.flatMap(({ id, title, also }) => [id, id, title, ...also]),
        'none of these',
        ` ${type.values[0]?.id} `,
        'SaaS',
      ]);
    case 'number':
      return draw.one(NUMBERS);
    case 'money':
      return draw.one([...MONEY, ...NUMBERS]);
    case 'yes-no':
      return draw.one(YES_NO);
    case 'date':
      return draw.one(DATES);
    case 'instant':
      return draw.one(INSTANTS);
    case 'country':
      return draw.one(COUNTRIES);
    case 'email':
      return draw.one(EMAILS);
    case 'domain':
      return draw.one(DOMAINS);
    case 'url':
      return draw.one(URLS);
    case 'list': {
      const { of } = type;
      const members = of.is === 'choice' ? [...of.values.flatMap(({ id, title }) => [id, title]), 'other'] : TEXTS;
      const some = draw.some(members, 0, 3);
      return draw.chance(50) ? some.join(';') : JSON.stringify(some);
    }
  }
}
