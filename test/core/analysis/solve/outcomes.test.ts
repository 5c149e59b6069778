/** The solver against every product of rows, on circuits made at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#core/analysis/leaf.ts';
import { leafKey } from '#core/analysis/leaf.ts';
import { Meter } from '#core/analysis/solve/meter.ts';
import { outcomesOf } from '#core/analysis/solve/outcomes.ts';
import { bruteForce, type Problem, problems, wordsFor } from './hand-made.ts';

function inOrder(found: Iterable<readonly [string, number]>): readonly (readonly [string, number])[] {
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the rows picked give. */
function shown({ asked, factors }: Problem, path: ReadonlyMap<number, number>): string {
  const answers = new Map<string, Answer>();
  factors.forEach(({ leaves, rows }, index) => {
    const row = rows[path.get(index) ?? 0];
    leaves.forEach((leaf, place) => {
      answers.set(leafKey(leaf), row?.answers[place]);
    });
  });
  return JSON.stringify(wordsFor(asked, answers));
}

function agrees(problem: Problem): void {
  const { outcomes, complete } = outcomesOf(problem.asked, problem.factors, new Meter(1e7));
  expect(complete).toBe(true);
  const found = outcomes.map(({ seen, doubt }) => [JSON.stringify(seen), doubt] as const);
  expect(inOrder(found)).toEqual(inOrder(bruteForce(problem.asked, problem.factors)));
  for (const { seen, paths } of outcomes) {
    for (const path of paths) expect(shown(problem, path)).toBe(JSON.stringify(seen));
  }
}

describe('what is reachable', () => {
  it('is what products of few rows give', () => {
    fc.assert(fc.property(problems({ factors: 5, wide: 4 }), agrees), { numRuns: 300 });
  });

  it('is what products of many rows give, where numbers are held in sets', () => {
    fc.assert(fc.property(problems({ factors: 3, wide: 30 }), agrees), { numRuns: 80 });
  });
});

describe('a factor of which no row is sure', () => {
  it.each([
    ['one', [[true]]],
    ['two', [[true], [false]]],
  ] as const)('makes every outcome doubtful, with %s of them', (_many, answers) => {
    const leaf = { leaf: 'known', field: 'company.size', domain: false } as const;
    const nodes = [{ node: 'is', leaf, answer: true } as const];
    const rows = answers.map((row) => ({ answers: row, because: 'steps' as const }));
    const asked = { nodes, leaves: [leaf], roots: [0] };
    const { outcomes } = outcomesOf(asked, [{ id: 'field', leaves: [leaf], rows }], new Meter(1e6));
    expect(outcomes.map(({ doubt, because }) => [doubt, because])).toEqual(rows.map(() => [2, ['steps']]));
  });
});
