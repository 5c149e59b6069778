/**
 * Completeness and soundness of the rows of a signal, against the interpreter: whatever a random lead's
 * events answer is among the rows, and what a row says is answered by its part.
 */
import { describe, expect, it } from 'vitest';
import type { Factor } from '#core/analysis/factor.ts';
import type { Answer } from '#core/analysis/leaf.ts';
import { signalFactors } from '#core/analysis/signals/factor.ts';
import type { SignalLeaf } from '#core/analysis/signals/tally.ts';
import type { LeadEvent } from '#core/program/lead.ts';
import { type Draw, drawnFrom } from '../../../generators/draw.ts';
import { judged, MOMENT, programOf } from './judged.ts';
import { eventsOf, leavesOf, SIGNALS, VISIT } from './random-leaves.ts';

const ENOUGH = 2000;
const program = programOf(SIGNALS);

function factorsOf(leaves: readonly SignalLeaf[], steps: number): readonly Factor[] {
  return signalFactors(VISIT, leaves, { moment: MOMENT, programs: [program], enough: () => ENOUGH, steps });
}

const SEEDS = Number(process.env['SEEDS'] ?? 60);

describe.each([
  { what: 'one signal by itself', others: false },
  { what: 'with events of others that forget or exempt', others: true },
])('rows of $what', ({ others }) => {
  it.each(Array.from({ length: SEEDS }, (_, seed) => ({ seed })))('are complete and sound (seed $seed)', ({ seed }) => {
    const leaves = drawnFrom(seed, (draw: Draw) => leavesOf(draw, { others }));
    const factors = factorsOf(leaves, seed % 3 === 0 ? 2000 : 100_000);
    expect(factors.flatMap((factor) => factor.leaves)).toHaveLength(leaves.length);
    const lists = drawnFrom(seed, (draw) => draw.times(150, 150, () => eventsOf(draw, 7, { others })));
    for (const factor of factors) {
      const known = answers(factor);
      const missing = lists.filter((events) => !known.has(answersTo(factor, events).join()));
      if (factor.open === undefined) expect(missing).toEqual([]);
      expectSound(factor);
    }
  });
});

function answers({ rows }: Factor): ReadonlySet<string> {
  const known = new Set(rows.map((row) => row.answers.join()));
  expect(known.size).toBe(rows.length);
  return known;
}

function expectSound(factor: Factor): void {
  for (const row of some(factor.rows, 150)) {
    if (row.part === undefined) expect(row.because).toBeDefined();
    if (row.part === undefined || row.because !== undefined) continue;
    const { events = [] } = row.part();
    expect(answersTo(factor, events), JSON.stringify(events)).toEqual(row.answers);
  }
}

function answersTo({ leaves }: Factor, events: readonly LeadEvent[]): readonly Answer[] {
  return judged(asked(leaves), events, program, () => ENOUGH);
}

function asked(leaves: Factor['leaves']): readonly SignalLeaf[] {
  return leaves.filter((leaf) => leaf.leaf === 'count' || leaf.leaf === 'points' || leaf.leaf === 'quiet');
}

/** Evenly spread. */
function some<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, place) => place % step === 0);
}
