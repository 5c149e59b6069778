/** Changes of which it is seen without looking at any lead that nobody is let through who was not before. */
import { expect, it } from 'vitest';
import { circuitOf } from '#core/analysis/circuit/circuit.ts';
import type { Observation, Side } from '#core/analysis/reach.ts';
import { AS_OF, type Policies, programWith, WITHOUT_SCORES } from '../../program/small-agreement.ts';
import { textOf } from './text.ts';

const qualifies = (side: Side): Observation => ({ see: 'qualifies', side, stage: 'mql' });

/** Through under head and not under base. */
const isNewlyThrough: Observation = {
  see: 'meets',
  any: [
    [
      { observation: qualifies('base'), words: ['false'] },
      { observation: qualifies('head'), words: ['true'] },
    ],
  ],
};

const scoring = (points: number, more = ''): string => `
models:
  - id: fit
    rules:
      - { id: size, when: { field: company.employees, from: 50 }, points: ${points} }
      - { id: demo, signal: demo, points: 10, cap: 30 }
      - { id: ebook, signal: ebook, points: 5, limit: once }
    ${more}
    bands: [ { id: a, from: 30 }, { id: b } ]`;

const gate = (enter: string): string => WITHOUT_SCORES.replace('enter: { signal: demo }', `enter: ${enter}`);

it.for<readonly [what: string, base: Policies, head: Policies]>([
  ['the same', {}, {}],
  ['fewer points for a rule', { scoring: scoring(20) }, { scoring: scoring(15) }],
  ['a lower cap of the model', { scoring: scoring(20) }, { scoring: scoring(20, 'cap: 35') }],
  ['fewer points under a cap', { scoring: scoring(20, 'cap: 35') }, { scoring: scoring(10, 'cap: 35') }],
  [
    'a threshold raised, within a gate of many parts',
    { lifecycle: gate('{ any: [{ all: [{ signal: demo }, { score: fit, from: 10 }] }, { known: company.country }] }') },
    { lifecycle: gate('{ any: [{ all: [{ signal: demo }, { score: fit, from: 20 }] }, { known: company.country }] }') },
  ],
  [
    'one more thing that is needed',
    { lifecycle: gate('{ any: [{ signal: demo }, { signal: ebook }] }') },
    { lifecycle: gate('{ all: [{ any: [{ signal: demo }, { signal: ebook }] }, { known: company.country }] }') },
  ],
  [
    'more of the same list needed',
    { lifecycle: gate('{ at_least: 2, of: [{ signal: demo }, { signal: ebook }, { known: company.country }] }') },
    { lifecycle: gate('{ at_least: 3, of: [{ signal: demo }, { signal: ebook }, { known: company.country }] }') },
  ],
  [
    'a part of a list made harder',
    {
      lifecycle: gate(
        '{ at_least: 2, of: [{ signal: demo }, { field: company.employees, from: 50 }, { known: company.country }] }',
      ),
    },
    {
      lifecycle: gate(
        '{ at_least: 2, of: [{ signal: demo }, { field: company.employees, from: 99 }, { known: company.country }] }',
      ),
    },
  ],
])('%s', ([, base, head]) => {
  const versions = { base: programWith(base), head: programWith(head), moment: { asOf: AS_OF, asOfDate: 20_741 } };
  const circuit = circuitOf(versions, [isNewlyThrough]);
  expect(textOf(circuit, circuit.roots[0])).toBe('false');
});
