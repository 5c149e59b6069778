/**
 * Which period a figure belongs to, and which figures may be compared. Periods can be parts of one
 * another: a quarter and its year are both over or both on, and then the shorter one is meant.
 */
import { parseDate } from '../../conditions/date.ts';

/** First and last day, as written: dates of this form compare as text. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** The one that ended last. */
export function latestClosed<T extends Span>(spans: readonly T[], today: string): T | undefined {
  return spans.filter(({ until }) => until < today).toSorted(later)[0];
}

export function running<T extends Span>(spans: readonly T[], today: string): T | undefined {
  return spans.filter(({ from, until }) => from <= today && today <= until).toSorted(shorter)[0];
}

/**
 * Spans alike, each group in the order of time. Figures of a year and of its quarters are about different
 * amounts of time: a line through both would fall where nothing fell.
 */
export function alike<T extends Span>(spans: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const span of spans.toSorted(earlier)) {
    const group = groups.find(([first]) => first !== undefined && areAlike(first, span));
    if (group === undefined) groups.push([span]);
    else group.push(span);
  }
  return groups;
}

/** Their lengths differ by a tenth at most, as those of quarters do, and so do those of most months. */
function areAlike(one: Span, other: Span): boolean {
  const [first, second] = [daysOf(one), daysOf(other)];
  return Math.abs(first - second) * 10 <= Math.max(first, second);
}

function daysOf({ from, until }: Span): number {
  return (parseDate(until) ?? 0) - (parseDate(from) ?? 0) + 1;
}

function shorter(one: Span, other: Span): number {
  return daysOf(one) - daysOf(other);
}

function later(one: Span, other: Span): number {
  return one.until === other.until ? shorter(one, other) : one.until < other.until ? 1 : -1;
}

function earlier(one: Span, other: Span): number {
  return one.from === other.from ? shorter(other, one) : one.from < other.from ? -1 : 1;
}
