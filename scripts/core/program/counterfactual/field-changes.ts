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
import { comparedWith } from './compared-with.ts';
import { valuesToTry } from './values.ts';

/** One change for each class of values that the comparisons tell apart, in the order of the dictionary. */
export function fieldChanges(judged: Judged, asked: Asked): readonly FieldChange[] {
  return judged.program.fields.flatMap((field) => oneOfEachClass(changesOf(field, asked, judged), asked, judged));
}

/** Every value worth trying that the field may take; none where nothing asks for it. */
export function changesOf(
  { id, type, changedBy }: SourceField,
  { fields, ratios }: Pick<Asked, 'fields' | 'ratios'>,
  judged: Judged,
): readonly FieldChange[] {
  const comparisons = fields.get(id);
  const known = judged.past.fields.get(id);
  const who = known === undefined ? 'data' : changedBy;
  if (who === undefined || comparisons === undefined) return [];
  const others = comparedWith(id, comparisons, ratios, judged);
  return valuesToTry(type, comparisons, judged.past, others)
    .filter((value) => known === undefined || !hasPassed(type, value, judged.past))
    .map((value) => ({ change: 'field', who, field: id, value }));
}

function hasPassed({ is }: FieldType, value: Value, { asOf, asOfDate }: Judged['past']): boolean {
  return (is === 'date' && Number(value) < asOfDate) || (is === 'instant' && Number(value) < asOf);
}

/** The first of each; none of the class that the value already belongs to. */
function oneOfEachClass(changes: readonly FieldChange[], asked: Asked, judged: Judged): readonly FieldChange[] {
  const [first] = changes;
  if (first === undefined) return [];
  const classOf = classesOf(first.field, asked, judged);
  const known = judged.past.fields.get(first.field);
  const seen = new Set(known === undefined ? [] : [classOf(known)]);
  return changes.filter(({ value }) => {
    const own = classOf(value);
    return !seen.has(own) && seen.add(own);
  });
}

function classesOf(field: string, { fields, ratios }: Asked, judged: Judged): (value: Value) => string {
  const { subject } = judged;
  const comparisons = fields.get(field) ?? [];
  const others = comparedWith(field, comparisons, ratios, judged);
  return (value) => {
    const truths = comparisons.map((comparison) =>
      compare(comparison, seenBy(comparison, value), subject, (test) => truthOf(test, subject)),
    );
    return JSON.stringify([truths.map((truth) => truth ?? null), others.map((other) => sideOf(value, other))]);
  };
}

function sideOf(value: Value, other: Value): string {
  if (typeof value === 'number' && typeof other === 'number') return value < other ? '<' : value > other ? '>' : '=';
  return JSON.stringify(value) === JSON.stringify(other) ? '=' : '';
}

/** A domain is compared with what follows the @ of an address. */
function seenBy({ type }: Comparison, value: Value): Value {
  const isAddress = type.is === 'domain' && typeof value === 'string' && value.includes('@');
  return isAddress ? value.slice(value.lastIndexOf('@') + 1) : value;
}
