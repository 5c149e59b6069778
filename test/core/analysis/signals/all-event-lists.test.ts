/**
 * Completeness and soundness of the rows of a signal, against the interpreter: whatever a random lead's
 * events answer is among the rows, and what a row says is answered by its part.
 */
import { describe, expect, it } from 'vitest';
import { signalFactor } from '#core/analysis/signals/factor.ts';
import type { SignalLeaf } from '#core/analysis/signals/tally.ts';
import { type Draw, drawnFrom } from '../../../generators/draw.ts';
import { judged, MOMENT, programOf } from './judged.ts';
import { eventsOf, leavesOf, SIGNALS, VISIT } from './random-leaves.ts';

const ENOUGH = 2000;
const program = programOf(SIGNALS);

function factorOf(leaves: readonly SignalLeaf[]) {
  return signalFactor(VISIT, leaves, { moment: MOMENT, programs: [program], enough: () => ENOUGH, steps: 150_000 });
}

const SEEDS = Number(process.env['SEEDS'] ?? 60);

describe.each([
  { what: 'one signal by itself', others: false },
  { what: 'with events of others that forget or exempt', others: true },
])('rows of $what', ({ others }) => {
  it.each(Array.from({ length: SEEDS }, (_, seed) => ({ seed })))('are complete and sound (seed $seed)', ({ seed }) => {
    const leaves = drawnFrom(seed, (draw: Draw) => leavesOf(draw, { others }));
    const { rows, open } = factorOf(leaves);
    const known = new Set(rows.map(({ answers }) => answers.join()));
    expect(known.size).toBe(rows.length);
    const lists = drawnFrom(seed, (draw) => draw.times(150, 150, () => eventsOf(draw, 7, { others })));
    const missing = lists.filter((events) => !known.has(judged(leaves, events, program, ENOUGH).join()));
    if (open === undefined) expect(missing).toEqual([]);
    for (const { answers, part, because } of some(rows, 150)) {
      if (part === undefined) expect(because).toBeDefined();
      if (part === undefined || because !== undefined) continue;
      expect(judged(leaves, part().events ?? [], program, ENOUGH), JSON.stringify(part().events)).toEqual(answers);
    }
  });
});

/** Evenly spread. */
function some<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, place) => place % step === 0);
}
