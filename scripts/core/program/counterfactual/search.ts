/**
 * Looks for the smallest combinations of changes that reach a stage: every single one; if none does, pairs;
 * if none does, three together. Of the singles all are judged, so none smaller is missed among the changes
 * tried. Combinations are made of those that bring the lead closest.
 */
import type { Judged } from '../interpret/verdict.ts';
import type { Lead } from '../lead.ts';
import { applied, type Change, sizeOf, slotOf } from './change.ts';
import { shortfall } from './shortfall.ts';
import { reaches, type Target } from './target.ts';

/** Judges a lead as the one in question was judged, at the same instant and among the same others. */
export type Judge = (lead: Lead) => Judged;

export interface Search {
  readonly lead: Lead;
  readonly asOf: number;
  readonly target: Target;
  readonly judge: Judge;
  /** Part of every answer: what the stage needs and the lead does not give. */
  readonly needed: readonly Change[];
}

/** How many of the closest are combined, by the size of the combination. */
const COMBINED: readonly number[] = [0, Number.POSITIVE_INFINITY, 36, 14];
const MOST_EVENTS = 5;

/** All of the smallest size that was found to do; empty if nothing tried does. */
export function smallestThatReach(search: Search, changes: readonly Change[]): readonly (readonly Change[])[] {
  if (isReached(search, [])) return [search.needed];
  const ranked = closestFirst(
    search,
    changes.filter((change) => sizeOf(change) === 1),
  );
  for (let size = 1; size <= MOST_EVENTS; size += 1) {
    const several = changes.filter((change) => size > 1 && sizeOf(change) === size).map((change) => [change]);
    const found = [...combinations(ranked.slice(0, COMBINED[size] ?? 0), size), ...several].filter((together) =>
      isReached(search, together),
    );
    if (found.length > 0) return found.map((together) => withNeeded(search, together));
  }
  return [];
}

export function isReached(search: Search, changes: readonly Change[]): boolean {
  return reaches(search.target, judgeWith(search, changes));
}

function judgeWith(search: Search, changes: readonly Change[]): Judged {
  return search.judge(applied(search.lead, withNeeded(search, changes), search.asOf));
}

/** A change of what is needed anyway takes the place of the one that only fills it. */
function withNeeded({ needed }: Pick<Search, 'needed'>, changes: readonly Change[]): readonly Change[] {
  const changed = new Set(changes.map(slotOf));
  return [...needed.filter((change) => !changed.has(slotOf(change))), ...changes];
}

function closestFirst(search: Search, changes: readonly Change[]): readonly Change[] {
  const distance = new Map(changes.map((change) => [change, shortfall(search.target, judgeWith(search, [change]))]));
  return changes.toSorted((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0));
}

/** Every choice of so many, none with two changes of one slot. */
function combinations(changes: readonly Change[], size: number): readonly (readonly Change[])[] {
  if (size === 0) return [[]];
  return changes.flatMap((change, place) =>
    combinations(changes.slice(place + 1), size - 1)
      .filter((others) => others.every((other) => slotOf(other) !== slotOf(change)))
      .map((others) => [change, ...others]),
  );
}
