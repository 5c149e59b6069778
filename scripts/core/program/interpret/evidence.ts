/**
 * Whether a decision counts: a stage that asks for evidence is entered only by a record that carries
 * enough of it. Which list applies may itself depend on the lead; while that is open, the record has
 * to satisfy every list that could be the one.
 */
import { truthOf } from '../../conditions/judge.ts';
import { atLeast, type Truth } from '../../conditions/truth.ts';
import type { EnteredRecord } from '../lead.ts';
import type { Evidence, EvidenceByCase, Stage } from '../program.ts';
import type { Judging } from './subject.ts';

export function carriesEnough(record: EnteredRecord, { evidence }: Stage, judging: Judging): boolean {
  if (evidence === undefined) return true;
  return listsThatMayApply(evidence, judging).every(({ n, of }) => {
    const truths = of.map((criterion) => criterionTruth(criterion, [record], judging));
    return atLeast(n, truths) === true;
  });
}

/** Recorded as evidence with one of the entries, or computed where the criterion has a condition. */
export function criterionTruth(
  criterion: string,
  records: readonly EnteredRecord[],
  { index, subject }: Judging,
): Truth {
  if (records.some(({ evidence }) => evidence.includes(criterion))) return true;
  const when = index.criteria.get(criterion)?.when;
  return when === undefined ? false : truthOf(when, subject);
}

/**
 * Of several entries the one that comes closest to a list, the newest of equals: what one record
 * carries never fills up another.
 */
export function closestEntry(
  { of }: Evidence,
  entries: readonly EnteredRecord[],
  judging: Judging,
): readonly EnteredRecord[] {
  const carried = (entry: EnteredRecord): number =>
    of.filter((criterion) => criterionTruth(criterion, [entry], judging) === true).length;
  return entries
    .toReversed()
    .toSorted((a, b) => carried(b) - carried(a))
    .slice(0, 1);
}

/** The lists of all cases up to and including the first that holds. */
export function listsThatMayApply({ cases, otherwise }: EvidenceByCase, { subject }: Judging): readonly Evidence[] {
  const lists: Evidence[] = [];
  for (const { when, value } of cases) {
    const truth = truthOf(when, subject);
    if (truth !== false) lists.push(value);
    if (truth === true) return lists;
  }
  return [...lists, otherwise];
}
