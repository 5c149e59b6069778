/**
 * How many leads a promise of volume comes to over a span of whole calendar months. A promise by the
 * month counts what holds on each month's first day; one by the quarter or the year, what
 * holds on the first day of each.
 */
import type { LeadVolume } from '../../schema/policies.generated.ts';

/** Weeks do not add up to months. */
const MONTHS: Readonly<Record<LeadVolume['per'], number | undefined>> = {
  week: undefined,
  month: 1,
  quarter: 3,
  year: 12,
};

/** `undefined` where the span is not made of whole periods of the promise. Days as `2026-10-01`, both inclusive. */
export function promisedIn({ per, targets }: LeadVolume, from: string, until: string): number | undefined {
  const length = MONTHS[per];
  const months = wholeMonths(from, until);
  if (length === undefined || months === undefined || months.length % length !== 0) return undefined;
  let sum = 0;
  for (const [index, first] of months.entries()) {
    if (index % length !== 0) continue;
    const target = targets
      .filter((one) => one.from <= first)
      .toSorted(byStart)
      .at(-1);
    if (target === undefined) return undefined;
    sum += target.count;
  }
  return sum;
}

function byStart(one: { readonly from: string }, other: { readonly from: string }): number {
  return one.from < other.from ? -1 : 1;
}

/** First days of the months in a span, if it begins and ends with a month. */
function wholeMonths(from: string, until: string): readonly string[] | undefined {
  const end = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 'yyyy-mm-dd'.length);
  if (!from.endsWith('-01') || !end.endsWith('-01')) return undefined;
  const months: string[] = [];
  for (let first = from; first < end; first = monthAfter(first)) months.push(first);
  return months;
}

function monthAfter(first: string): string {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
