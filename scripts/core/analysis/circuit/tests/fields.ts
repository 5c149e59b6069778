/** Tests on fields. */
import type { FieldTest, KnownTest, PrivateTest } from '../../../conditions/test.ts';
import { withinBounds } from '../bounds.ts';
import type { Compiling } from '../compiling.ts';
import { compareField } from '../fields/compare-field.ts';
import { isKnown } from '../fields/values.ts';
import type { NodeId } from '../node.ts';

/** Each comparison has to hold. */
export function fieldTest({ field, by }: FieldTest, holds: boolean, to: Compiling): NodeId {
  const each = by.map((comparison) => compareField(field, comparison, holds, to));
  return holds ? to.make.all(each) : to.make.any(each);
}

export function knownTest({ fields, count }: KnownTest, holds: boolean, to: Compiling): NodeId {
  const known = fields.map((field) => isKnown(field, to));
  return withinBounds(count, holds, (bound) => to.make.atLeast(bound, known), to);
}

/** What the imported field says; nobody knows without one. */
export function privateTest({ field }: PrivateTest, holds: boolean, to: Compiling): NodeId {
  if (field === undefined) return to.make.constant(false);
  return compareField(field, { by: 'in', type: { is: 'yes-no' }, literals: [true] }, holds, to);
}
