/** The order in which findings are read, and each said once. */
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';

/**
 * Sorted by file, then by place in the file, then by rule; of findings that say the same of the same
 * place the first stays. `offsetOf` is where a place begins: only the caller knows the texts.
 */
export function inReadingOrder(findings: readonly Finding[], offsetOf: (place: Place) => number): readonly Finding[] {
  const once = new Map<string, { readonly finding: Finding; readonly offset: number }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.place, finding.message]);
    if (!once.has(key)) once.set(key, { finding, offset: offsetOf(finding.place) });
  }
  return [...once.values()]
    .sort(
      (one, other) =>
        compare(one.finding.place.file, other.finding.place.file) ||
        compare(one.offset, other.offset) ||
        compare(one.finding.rule, other.finding.rule) ||
        compare(one.finding.message, other.finding.message),
    )
    .map(({ finding }) => finding);
}

function compare<T extends string | number>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
