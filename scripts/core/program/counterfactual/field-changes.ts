/**
 * Changes of one field. A value that is not known may always be filled in, whatever it turns out to be. A
 * value that is known changes only if the dictionary says who changes it; a date or an instant then only
 * to one that has not passed, as the past cannot be chosen.
 */
import { compare } from '../../conditions/compare.ts';
import type { Comparison } from '../../conditions/comparison.ts';
import { truthOf } from '../../conditions/judge.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import type { Judged } from '../interpret/verdict.ts';
import type { SourceField } from '../program.ts';
import type { Asked } from './asked.ts';
import type { FieldChange } from './change.ts';
import { valuesToTry } from './values.ts';

/** One change for each class of values that the comparisons tell apart, in the order of the dictionary. */
export function fieldChanges(judged: Judged, { fields }: Asked): readonly FieldChange[] {
  return judged.program.fields.flatMap((field) => {
    const comparisons = fields.get(field.id);
    return comparisons === undefined ? [] : oneOfEachClass(changesOf(field, comparisons, judged), comparisons, judged);
  });
}

/** Every value worth trying that the field may take. */
export function changesOf(
  { id, type, changedBy }: SourceField,
  comparisons: readonly Comparison[],
  { past }: Judged,
): readonly FieldChange[] {
  const known = past.fields.get(id);
  const who = known === undefined ? 'data' : changedBy;
  if (who === undefined) return [];
  const possible = (value: Value): boolean => known === undefined || !hasPassed(type, value, past);
  return valuesToTry(type, comparisons, past)
    .filter(possible)
    .map((value) => ({ change: 'field', who, field: id, value }));
}

function hasPassed({ is }: FieldType, value: Value, { asOf, asOfDate }: Judged['past']): boolean {
  return (is === 'date' && Number(value) < asOfDate) || (is === 'instant' && Number(value) < asOf);
}

/** The first of each; none of the class that the value already belongs to. */
function oneOfEachClass(
  changes: readonly FieldChange[],
  comparisons: readonly Comparison[],
  judged: Judged,
): readonly FieldChange[] {
  const [first] = changes;
  const known = first === undefined ? undefined : judged.past.fields.get(first.field);
  const seen = new Set(known === undefined ? [] : [classOf(known, comparisons, judged)]);
  return changes.filter(({ value }) => {
    const own = classOf(value, comparisons, judged);
    return !seen.has(own) && seen.add(own);
  });
}

function classOf(value: Value, comparisons: readonly Comparison[], { subject }: Judged): string {
  const truths = comparisons.map((comparison) =>
    compare(comparison, seenBy(comparison, value), subject, (test) => truthOf(test, subject)),
  );
  return truths.map((truth) => (truth === undefined ? '?' : truth ? '1' : '0')).join('');
}

/** A domain is compared with what follows the @ of an address. */
function seenBy({ type }: Comparison, value: Value): Value {
  const isAddress = type.is === 'domain' && typeof value === 'string' && value.includes('@');
  return isAddress ? value.slice(value.lastIndexOf('@') + 1) : value;
}
