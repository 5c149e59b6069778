/** What a question about a score comes to: what it hangs on, and what two versions have in common left out. */
import { expect, it } from 'vitest';
import { circuitOf } from '#core/analysis/circuit/circuit.ts';
import type { Observation } from '#core/analysis/reach.ts';
import { AS_OF, programWith } from '../../program/small-agreement.ts';
import { textOf } from './text.ts';

const SIZE = '{ id: size, when: { field: company.employees, from: 50 }, points: 20 }';
const INDUSTRY = '{ id: industry, field: company.industry, points: { software: 20, retail: 10 }, otherwise: 0 }';
const DEMO = '{ id: demo, signal: demo, points: 15, limit: once }';

const reaches = (from: number): Observation => ({ see: 'score-from', side: 'base', model: 'fit', from: from * 100 });
const order: Observation = { see: 'score-order', model: 'fit', end: 'least' };

it.for<readonly [what: string, base: string, head: string, see: Observation, text: string]>([
  ['one rule reaches it', model([INDUSTRY]), '', reaches(15), '[company.industry in software → true; false]'],
  [
    'a model that cannot reach it, for its rules or for its cap',
    model([INDUSTRY, SIZE], 'cap: 30'),
    '',
    reaches(31),
    'false',
  ],
  [
    'a cap above the question is not asked',
    model([SIZE, DEMO], 'cap: 30'),
    '',
    reaches(25),
    '[[company.employees from 50 → 2000; 0] + points for demo ≥ 2500 → true; false]',
  ],
  [
    'events of which nothing is known',
    model([DEMO]),
    '',
    { see: 'rule-points', side: 'base', model: 'fit', rule: 'demo' },
    '[points for demo ≥ 1 → gives; nothing]',
  ],
  [
    'two versions that say the same in another order',
    model([SIZE, INDUSTRY, DEMO]),
    model([DEMO, SIZE, INDUSTRY]),
    order,
    'equal',
  ],
  [
    'more points for one rule of three: only its condition is left',
    model([SIZE, INDUSTRY, DEMO]),
    model([SIZE.replace('20', '25'), INDUSTRY, DEMO]),
    order,
    '[company.employees from 50 → higher; equal]',
  ],
  [
    'another rule',
    model([SIZE, INDUSTRY]),
    model([INDUSTRY, DEMO]),
    order,
    '[[company.employees from 50 → 2000; 0] + -1 × points for demo ≥ 1 → lower; not [company.employees from 50 → 2000; 0] + -1 × points for demo ≥ 0 → higher; equal]',
  ],
  [
    'a lower cap: only leads above it come out lower',
    model([SIZE, DEMO], 'cap: 30'),
    model([SIZE, DEMO], 'cap: 20'),
    order,
    '[[company.employees from 50 → 2000; 0] + points for demo ≥ 2001 → lower; equal]',
  ],
  [
    'points by case: the lowest of those that may be the one',
    model([
      '{ id: size, when: { field: company.employees, from: 50 }, points: { first_match: [{ when: { known: company.country }, value: 30 }], otherwise: 20 } }',
    ]),
    '',
    reaches(25),
    '[all(company.employees from 50, company.country known) → true; false]',
  ],
  [
    'points for quiet: since the newest event, or since the lead began',
    model(
      [SIZE],
      'inactivity: { after: 30d, every: 30d, points: -5, at_most: 3, of: [ebook], or_since: lead.next_step }',
    ),
    '',
    reaches(20),
    '[[company.employees from 50 → 2000; 0] + -500 × [times quiet after ebook ≥ 9007199254740991 → times quiet since lead.next_step (else 3); min(times quiet after ebook, 3)] ≥ 2000 → true; false]',
  ],
])('%s', ([, base, head, see, text]) => {
  const program = programWith({ scoring: base });
  const versions = { base: program, head: head === '' ? program : programWith({ scoring: head }) };
  const circuit = circuitOf({ ...versions, moment: { asOf: AS_OF, asOfDate: 20_741 } }, [see], 'known');
  expect(textOf(circuit, circuit.roots[0])).toBe(text);
});

function model(rules: readonly string[], more = ''): string {
  return `
models:
  - id: fit
    rules: [ ${rules.join(', ')} ]
    ${more}
    bands: [ { id: a, from: 30 }, { id: b } ]`;
}
