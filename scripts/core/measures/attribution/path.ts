/**
 * The path of a deal: its touches within the lookback, in the order of time, and which of them hold
 * the agreed positions. One touch can hold several; a position nobody was touched at is held by none.
 */
import type { Deal, Position, Terms, Touch } from './deal.ts';

export interface TouchPath {
  /** Earliest first; at one moment in the order of their ids. */
  readonly touches: readonly Touch[];
  /** End of the path. */
  readonly end: number;
  /** Position to the index of the touch that holds it. */
  readonly holders: ReadonlyMap<string, number>;
}

/** `undefined` for a deal that has not reached the stage at which paths end. */
export function pathOf({ reached, touches }: Deal, { endsAt, lookback, positions }: Terms): TouchPath | undefined {
  const end = reached.get(endsAt);
  if (end === undefined) return undefined;
  const within = touches.filter(({ at }) => at <= end && end - at <= lookback).toSorted(byTime);
  return { touches: within, end, holders: holdersOf(within, reached, positions) };
}

/** Ids are compared by code unit, as every engine does it. */
export function byTime(one: Touch, other: Touch): number {
  if (one.at !== other.at) return one.at - other.at;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function holdersOf(
  touches: readonly Touch[],
  reached: ReadonlyMap<string, number>,
  positions: readonly Position[],
): ReadonlyMap<string, number> {
  return new Map(
    positions.flatMap((position) => {
      const until = position.up_to === undefined ? Number.POSITIVE_INFINITY : reached.get(position.up_to);
      const count = until === undefined ? 0 : touches.filter(({ at }) => at <= until).length;
      if (count === 0) return [];
      return [[position.id, position.touch === 'earliest' ? 0 : count - 1] as const];
    }),
  );
}
