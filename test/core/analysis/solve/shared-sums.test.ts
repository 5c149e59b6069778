/**
 * Sums that share addends, read with bounds of their own: each is told apart as finely as everybody who reads
 * it needs, also where one becomes a part of the other on the way.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Meter } from '#core/analysis/solve/meter.ts';
import { Network } from '#core/analysis/solve/network.ts';
import { solve } from '#core/analysis/solve/solve.ts';

/** A sum of the inputs at these places, and what it has to reach. */
interface Reads {
  readonly of: readonly number[];
  readonly from: number;
}

type Columns = readonly (readonly number[])[];

function solved(columns: Columns, reads: readonly Reads[]): readonly string[] {
  const network = new Network();
  const inputs = columns.map((column, factor) => network.input(factor, column));
  const roots = reads.map(({ of, from }) =>
    network.reaches(
      network.sum(
        of.flatMap((place) => inputs[place] ?? []),
        of.map(() => 1),
      ),
      network.constant(from),
    ),
  );
  const rows = columns.map((column) => column.map((value) => ({ answers: [value], part: () => ({}) })));
  const { nodes, rows: found } = solve(network, roots, rows, new Meter(1e6));
  // What is the same for every lead is a constant, and no row says it.
  const told = (values: readonly number[], root: number): number => {
    const { low, high } = network.node(root);
    return low === high ? low : (values[nodes.indexOf(root)] ?? Number.NaN);
  };
  const outcomes = found.length === 0 ? [[]] : found.map(({ values }) => values);
  return unique(outcomes.map((values) => roots.map((root) => told(values, root)).join(' ')));
}

function enumerated(columns: Columns, reads: readonly Reads[]): readonly string[] {
  const leads = columns.reduce<readonly (readonly number[])[]>(
    (before, column) => before.flatMap((lead) => column.map((value) => [...lead, value])),
    [[]],
  );
  const sum = (lead: readonly number[], of: readonly number[]): number =>
    of.reduce((total, place) => total + (lead[place] ?? 0), 0);
  return unique(leads.map((lead) => reads.map(({ of, from }) => Number(sum(lead, of) >= from)).join(' ')));
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

describe('sums that share addends', () => {
  it('a + b from 12, and a + b + d from 5', () => {
    const columns = [
      [0, 4, 8],
      [0, 4, 8],
      [0, 1],
    ];
    const reads = [
      { of: [0, 1], from: 12 },
      { of: [0, 1, 2], from: 5 },
    ];
    expect(solved(columns, reads)).toEqual(['0 0', '0 1', '1 1']);
  });

  it('come out as every product of rows says', () => {
    const column = fc.uniqueArray(fc.integer({ min: -6, max: 9 }), { minLength: 2, maxLength: 4 });
    const places = fc.subarray([0, 1, 2, 3], { minLength: 2 });
    const read = fc.record({ of: places, from: fc.integer({ min: -10, max: 25 }) });
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 4, maxLength: 4 }),
        fc.array(read, { minLength: 2, maxLength: 4 }),
        (columns, reads) => {
          expect(solved(columns, reads)).toEqual(enumerated(columns, reads));
        },
      ),
      { numRuns: 500 },
    );
  });
});
