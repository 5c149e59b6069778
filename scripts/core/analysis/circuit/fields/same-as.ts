/** Two fields with the same value: one node, whichever of them is named first. */
import type { SameAsComparison } from '../../../conditions/comparison.ts';
import { searchable } from '../../../conditions/text-search.ts';
import type { FieldType, Value } from '../../../conditions/value.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import { type ListedValues, type SourceValues, valuesOf } from './values.ts';

export function sameAs(source: SourceValues, { type, field }: SameAsComparison, holds: boolean, to: Compiling): NodeId {
  const other = valuesOf(field, to);
  return other.from === 'list'
    ? listedSameAs(other, source, type, holds, to)
    : sourcesSame(source, other, type, holds, to);
}

/** A listed value against a field that comes with the lead, or against another listed one. */
export function listedSameAs(
  { values }: ListedValues,
  other: SourceValues | ListedValues,
  type: FieldType,
  holds: boolean,
  to: Compiling,
): NodeId {
  const { make } = to;
  const isSame = (value: Value): NodeId =>
    other.from === 'list'
      ? make.any(other.values.flatMap((one) => (areSame(type, value, one.value) === holds ? [one.is] : [])))
      : sourceIs(other, value, type, holds, to);
  return make.any(values.map(({ value, is }) => make.all([is, isSame(value)])));
}

function areSame(type: FieldType, one: Value, other: Value): boolean {
  return comparable(type, one) === comparable(type, other);
}

function comparable(type: FieldType, value: Value): string | number | boolean {
  return typeof value === 'object'
    ? JSON.stringify(value)
    : typeof value === 'string'
      ? searchable(type, value)
      : value;
}

function sourceIs({ field, domain }: SourceValues, value: Value, type: FieldType, holds: boolean, to: Compiling) {
  const literals = [comparable(type, value)];
  return to.make.is(to.make.leaves.field({ field, domain, comparison: { by: 'in', type, literals } }), holds);
}

function sourcesSame(one: SourceValues, other: SourceValues, type: FieldType, holds: boolean, to: Compiling): NodeId {
  const { make } = to;
  if (one.field === other.field && one.domain === other.domain) {
    return holds ? make.is(make.leaves.known(one.field, one.domain), true) : make.constant(false);
  }
  const [first, second] = [one, other].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).map((each) => each);
  if (first === undefined || second === undefined) return make.constant(false);
  const domains = Object.fromEntries(
    [first, second].flatMap((each) => (each.domain ? [[nameOf(each), each.field]] : [])),
  );
  const leaf = make.leaves.fields({
    fields: [...new Set([first.field, second.field])],
    test: {
      op: 'field',
      origin: { file: '', path: [] },
      field: nameOf(first),
      by: [{ by: 'same_as', type, field: nameOf(second) }],
    },
    ...(Object.keys(domains).length === 0 ? {} : { domains }),
  });
  return make.is(leaf, holds);
}

/** One name for the domain of a field, whatever derived field holds it. */
function nameOf({ field, domain }: SourceValues): string {
  return domain ? `domain of ${field}` : field;
}
