/** Steps come in an order in which each reads earlier ones only. */
import { describe, expect, it } from 'vitest';
import { inOrder } from '#core/program/lower/order.ts';
import { readsOfStep } from '#core/program/reads.ts';
import { programWith, WITHOUT_SCORES } from '../small-agreement.ts';

const conditions = `
conditions:
  - { id: warm, when: { all: [ { cell: priority, is: hot }, { condition: reads } ] } }
  - { id: reads, when: { signal: ebook } }
  - { id: far, when: { decision: timeline } }`;
const scoring = `
models:
  - { id: both, combines: { sum: [fit, late] } }
  - { id: fit, rules: [ { id: r, field: company.segment, points: { large: 1 }, otherwise: 0 } ], bands: [ { id: a, from: 1 }, { id: b } ] }
  - { id: late, rules: [ { id: r, when: { condition: far }, points: 1 } ], bands: [ { id: x } ] }
matrices: [ { id: priority, rows: fit, columns: late, cells: { a: { x: hot }, b: { x: cold } } } ]`;
const lifecycle = `
criteria: [ { id: timeline, when: { condition: reads } } ]
${WITHOUT_SCORES.replace('id: sql, owner: sales, decided_by: caller', 'id: sql, owner: sales, decided_by: caller, evidence: { all_of: [timeline] }')}`;
const dictionary = `
fields:
  - { id: company.segment, type: choice, values: [ { id: small }, { id: large } ], derived: { field: company.size, bands: [ { below: 9, value: small }, { from: 9, value: large } ] } }
  - { id: company.size, type: number, derived: { first_match: [ { when: { known: company.employees }, value: 10 } ], otherwise: 1 } }
  - { id: company.employees, type: number }`;

describe('the order of steps', () => {
  const { steps } = programWith({ conditions, scoring, lifecycle, 'data-dictionary': dictionary });

  it('follows what they read, through criteria too', () => {
    const places = new Map(steps.map(({ id }, place) => [id, place]));
    for (const [place, step] of steps.entries()) {
      for (const { id } of readsOfStep(step)) expect(places.get(id) ?? -1).toBeLessThan(place);
    }
    expect(places.get('reads')).toBeLessThan(places.get('far') ?? -1);
  });

  it('keeps the order of the files otherwise', () => {
    expect(steps.map(({ id }) => id)).toEqual([
      'company.size',
      'company.segment',
      'fit',
      'reads',
      'far',
      'late',
      'priority',
      'warm',
      'both',
    ]);
  });

  it('finds a circle once, whoever closes it', () => {
    const origin = { file: 'f.yaml', path: [] };
    const waits = (id: string, condition: string) =>
      ({ id, title: id, origin, step: 'condition', when: { op: 'condition', origin, condition } }) as const;
    const { cycles } = inOrder([waits('a', 'b'), waits('b', 'c'), waits('c', 'a'), waits('d', 'a')], []);
    expect(cycles.map((cycle) => cycle.map(({ id }) => id))).toEqual([['a', 'b', 'c']]);
  });
});
