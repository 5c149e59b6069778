/** A large agreement becomes several functions, none of them too large for an engine, and judges as ever. */
import { describe, expect, it } from 'vitest';
import { toJs } from '#core/program/to-js/index.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { DAY, event, lead } from '../small-leads.ts';
import { compiledJudge, interpretedColumns, STAMP } from './module-verdict.ts';

const RULES = Array.from({ length: 300 }, (_, place) => [
  `- { id: size-${place}, field: company.employees, bands: [ { below: ${place}, points: 1 }, { from: ${place}, points: 2 } ] }`,
  `- { id: word-${place}, first_match: [ { when: { field: contact.title, has_word: word${place} }, points: 5 }, { when: { field: company.country, is: "DE" }, points: 3 } ], otherwise: 1 }`,
  `- { id: demo-${place}, signal: demo, in_last: ${place + 1}d, points: 1 }`,
]).flat();

const large = programWith({
  scoring: `
models:
  - id: fit
    rules:
${RULES.map((rule) => `      ${rule}`).join('\n')}
    bands: [ { id: a, from: 900 }, { id: b } ]`,
});

const leads = [
  lead({ fields: { 'company.employees': 120, 'contact.title': 'Head of word7', 'company.country': 'DE' } }),
  lead({ fields: { 'company.employees': 0 }, events: [event('demo', AS_OF - 9 * DAY), event('demo', AS_OF)] }),
  lead({ events: 'unknown', records: 'unknown' }),
];

describe('a large agreement', () => {
  const { module } = toJs(large, STAMP);
  const functions = module.split(/^(?=(?:export )?(?:function|const) )/mu);

  it('has parts', () => expect(functions.filter((code) => code.startsWith('function part')).length).toBeGreaterThan(2));

  it('has no function beyond what an engine compiles', () => {
    expect(Math.max(...functions.map((code) => code.length))).toBeLessThan(140_000);
  });

  it('judges as the interpreter does', async () => {
    const judge = await compiledJudge(large);
    const now = { asOf: AS_OF, asOfDate: Math.floor(AS_OF / DAY) };
    expect(judge(leads, now)).toEqual(interpretedColumns(large, leads, now));
  });
});
