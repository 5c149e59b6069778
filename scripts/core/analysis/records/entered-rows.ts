/**
 * All the ways in which leaves about stage records can be answered together, each with the fewest entries
 * that give it. Counts only add up, so trying one more entry of every class until nothing new is found
 * finds all there is.
 */
import type { EnteredRecord } from '../../program/lead.ts';
import { RECYCLED } from '../../program/program.ts';
import type { RecordLeaf } from '../leaf.ts';
import type { EntryClass } from './entry-class.ts';

export interface Entered {
  readonly answers: readonly boolean[];
  readonly records: readonly EnteredRecord[];
}

interface State {
  /** For each leaf how many entries count, as far as it asks; of a criterion, one if it is recorded. */
  readonly counts: readonly number[];
  /** Of which age the newest recycling is. */
  readonly recycled: number;
  readonly records: readonly EnteredRecord[];
}

/** Counts and recyclings told apart; more are too many to try. */
const MOST_STATES = 4096;

/** The fewest entries first, none at all before any; `undefined` if there are too many ways. */
export function enteredRows(
  leaves: readonly RecordLeaf[],
  classes: readonly EntryClass[],
): readonly Entered[] | undefined {
  const wanted = leaves.map(({ asks }) => ('stages' in asks ? (asks.times?.from?.otherwise ?? 1) : 1));
  const start: State = { counts: wanted.map(() => 0), recycled: Number.POSITIVE_INFINITY, records: [] };
  const seen = new Map([[keyOf(start), start]]);
  for (const state of seen.values()) {
    for (const entry of classes) {
      const next = added(state, entry, leaves, wanted);
      if (next === undefined || seen.has(keyOf(next))) continue;
      if (seen.size >= MOST_STATES) return undefined;
      seen.set(keyOf(next), next);
    }
  }
  const rows = new Map<string, Entered>();
  for (const { counts, records } of seen.values()) {
    const answers = counts.map((count, place) => count >= (wanted[place] ?? 1));
    const key = answers.join();
    if (!rows.has(key)) rows.set(key, { answers, records });
  }
  return [...rows.values()];
}

/** Recycling comes first of all: what was recorded before it counts as nothing afterwards. */
function added(
  { counts, recycled, records }: State,
  entry: EntryClass,
  leaves: readonly RecordLeaf[],
  wanted: readonly number[],
): State | undefined {
  const isRecycling = entry.stage === RECYCLED;
  if (isRecycling && leaves.some(({ asks }, place) => 'criterion' in asks && counts[place] === 1)) return undefined;
  // Evidence older than the recycling: the same entry without it is a class too.
  if (entry.evidence.length > 0 && entry.age > recycled) return undefined;
  const carries = (leaf: RecordLeaf | undefined): boolean =>
    leaf !== undefined && 'criterion' in leaf.asks && entry.evidence.includes(leaf.asks.criterion);
  return {
    counts: counts.map((count, place) => {
      const more = entry.counts[place] === true || carries(leaves[place]) ? 1 : 0;
      return Math.min(count + more, wanted[place] ?? 1);
    }),
    recycled: isRecycling ? Math.min(recycled, entry.age) : recycled,
    records: [...records, entry.record],
  };
}

function keyOf({ counts, recycled }: State): string {
  return `${counts.join()} ${recycled}`;
}
