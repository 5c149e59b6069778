/** Ids and values that try to become code: a program full of them is a module that judges like any other. */
import { describe, expect, it } from 'vitest';
import type { Value } from '#core/conditions/value.ts';
import type { Lead } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';
import { toJs } from '#core/program/to-js/index.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { DAY, daysAgo, entered, event, lead, rejected } from '../small-leads.ts';
import { compiledJudge, interpretedColumns, STAMP } from './module-verdict.ts';

const NOW = { asOf: AS_OF, asOfDate: Math.floor(AS_OF / DAY) };

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['quotes and brackets', `"'\`];globalThis.hacked=true;//`],
  ['a template', ['$', '{globalThis.hacked=true}'].join('')],
  ['the end of a comment', '*/globalThis.hacked=true;/*'],
  ['the end of a script element', '</script><script>globalThis.hacked=true</script><!--'],
  ['line ends', '\n\r\u2028\u2029globalThis.hacked=true'],
  ['a backslash and NUL', '\\\u0000\\u0022'],
  ['half a character', '\ud800'],
  ['the prototype', '__proto__'],
  ['what every object has', 'constructor'],
  ['a word of the language', 'return'],
];

/** Every id of the small agreement that stands for something of the user's, each with the hostile text in it. */
const IDS = [
  'company.industry',
  'contact.title',
  'software',
  'topic',
  'saws',
  'ebook',
  'industry',
  'fit',
  'mql',
  'budget',
  'banker',
  'wrong-industry',
];

const program = programWith({
  scoring: `
models:
  - id: fit
    rules:
      - { id: industry, field: company.industry, points: { software: 20, retail: 10 }, otherwise: 0 }
      - { id: ebooks, signal: ebook, where: { topic: { is: saws } }, distinct: topic, points: 15, decay: { curve: half-life, every: 30d } }
      - { id: title, when: { field: contact.title, contains: ["saws"] }, points: 5 }
    bands: [ { id: a, from: 30 }, { id: b } ]`,
});

const leads: readonly Lead[] = [
  lead({
    fields: {
      'company.industry': 'software',
      'contact.title': 'Head of saws',
      'contact.email': 'kim@fernhill.example',
    },
    events: [event('ebook', daysAgo(3), { topic: 'saws' }), event('ebook', daysAgo(5), { topic: 'Saws' })],
    records: [entered('mql', daysAgo(40)), entered('sql', daysAgo(20), { evidence: ['budget', 'need'] })],
  }),
  lead({ fields: { 'company.industry': 'banking' }, records: [rejected('sal', daysAgo(1), 'wrong-industry')] }),
  lead({ events: 'unknown', records: 'unknown' }),
];

describe.each(HOSTILE)('%s', (_, hostile) => {
  it.each(IDS)('as %s', async (id) => {
    const renamed = rename(program, id, hostile);
    const { module } = toJs(renamed, { version: hostile, digest: hostile });
    expect(module).not.toMatch(/<\/?script|<!--/iu);
    expect(module).toMatch(/^[\n -~]+$/u);
    const judge = await compiledJudge(renamed);
    const others = leads.map((one) => renameLead(one, id, hostile));
    expect(judge(others, NOW)).toEqual(interpretedColumns(renamed, others, NOW));
    expect(globalThis).not.toHaveProperty('hacked');
  });
});

it('evaluates no text', () => {
  const { module } = toJs(program, STAMP);
  expect(module).not.toMatch(/\beval\b|\bFunction\b|\bimport\b|\brequire\b|\bprocess\b|\bfetch\b/u);
});

/** The same program with one id spelt otherwise, wherever it stands as a whole text. */
function rename(made: Program, from: string, to: string): Program {
  return replaced(made, from, to) as Program;
}

function replaced(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => replaced(item, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, from, to)]));
}

function renameLead({ fields, events, records, ...rest }: Lead, from: string, to: string): Lead {
  const name = (text: string): string => (text === from ? to : text);
  const map = (values: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...values].map(([key, value]) => [name(key), replaced(value, from, to) as Value]));
  return {
    ...rest,
    fields: map(fields),
    ...(events && {
      events: events.map((one) => ({ ...one, signal: name(one.signal), properties: map(one.properties) })),
    }),
    ...(records && { records: replaced(records, from, to) as NonNullable<Lead['records']> }),
  };
}
