/** The lines of a ledger add up to both ends of its score. */
import { expect, test } from 'vitest';
import type { Pair } from '#core/conditions/amount.ts';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { breaches, randomAgreements } from './random-agreements.ts';

test('the lines of a ledger sum to both ends of the score, and the least is never above the most', () => {
  const broken = breaches(randomAgreements(), function* (lead, { program, moment }) {
    const { ledgers, verdict } = explain(program, lead, moment);
    const scored = [...verdict.scores].filter(([, { status }]) => status === 'scored');
    for (const [model, { points }] of scored) {
      const ledger = ledgers.find((one) => one.model === model);
      if (ledger === undefined || points === undefined) yield `${model} is scored without a ledger or points`;
      else if (!areSame(sumOf(ledger.lines), points)) yield `the ledger of ${model} does not add up`;
      if (points !== undefined && points.least > points.most) yield `${model} is ${points.least} to ${points.most}`;
    }
  });
  expect(broken).toEqual([]);
});

function sumOf(lines: readonly Pair[]): Pair {
  return lines.reduce(({ least, most }, line) => ({ least: least + line.least, most: most + line.most }), {
    least: 0,
    most: 0,
  });
}

function areSame(one: Pair, other: Pair): boolean {
  return one.least === other.least && one.most === other.most;
}
