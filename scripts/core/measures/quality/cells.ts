/** Cells of a line of a breakdown: shares that are told only where neither what is there nor what is missing is a handful. */
import { type CellCount, FEWEST } from '../small-cells.ts';

export interface CellCounts {
  readonly people: number;
  readonly filled: number;
  /** Written, and not a value of the field; not known where absent. */
  readonly unreadable?: number;
}

export interface TellableCell {
  readonly missing: CellCount;
  readonly filled?: number;
  readonly valid?: number;
}

/** Percent with one decimal, nearest, halves up; but 100 only where all are, and 0 only where none is. */
export function percent(part: number, whole: number): number | undefined {
  if (whole === 0) return undefined;
  const nearest = Math.floor((part * 2000 + whole) / (2 * whole));
  const between = part === whole || part === 0 ? nearest : Math.min(999, Math.max(1, nearest));
  return between / 10;
}

/**
 * The line's total is told beside its cells. A group of one to four people is told of nothing, and a share
 * of which a handful is on one of its sides is told as such; see `small-cells.ts` for why a second one goes with it.
 */
export function cellsOf(line: readonly CellCounts[]): readonly TellableCell[] {
  const few = line.map(({ people, filled }) => isHandful(people) || isHandful(people - filled) || isHandful(filled));
  if (few.filter(Boolean).length === 1) {
    const other = smallestTold(line, few);
    if (other !== undefined) few[other] = true;
  }
  return line.map((counts, at) => (few[at] === true ? { missing: 'few' } : told(counts)));
}

function isHandful(count: number): boolean {
  return count > 0 && count < FEWEST;
}

function smallestTold(line: readonly CellCounts[], few: readonly boolean[]): number | undefined {
  const others = line.flatMap(({ people }, at) => (few[at] === true || people === 0 ? [] : [{ people, at }]));
  return others.toSorted((one, other) => one.people - other.people)[0]?.at;
}

function told({ people, filled, unreadable }: CellCounts): TellableCell {
  const share = percent(filled, people);
  const valid = unreadable === undefined || isHandful(unreadable) ? undefined : percent(filled, filled + unreadable);
  return {
    missing: people - filled,
    ...(share === undefined ? {} : { filled: share }),
    ...(valid === undefined ? {} : { valid }),
  };
}
