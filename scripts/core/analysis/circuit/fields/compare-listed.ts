/** A listed value under one comparison: what each of the values says, and which of them it is. */
import { plain } from '../../../conditions/amount.ts';
import { compare } from '../../../conditions/compare.ts';
import type { Comparison } from '../../../conditions/comparison.ts';
import type { Value } from '../../../conditions/value.ts';
import { everyCandidate } from '../by-case.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import { nobody } from './nobody.ts';
import { listedSameAs } from './same-as.ts';
import { type ListedValues, valuesOf } from './values.ts';

export function compareListed(listed: ListedValues, comparison: Comparison, holds: boolean, to: Compiling): NodeId {
  if (comparison.by === 'same_as') {
    return listedSameAs(listed, valuesOf(comparison.field, to), comparison.type, holds, to);
  }
  const { make } = to;
  return make.any(listed.values.map(({ value, is }) => make.all([is, compareOne(value, comparison, holds, to)])));
}

function compareOne(value: Value, comparison: Comparison, holds: boolean, to: Compiling): NodeId {
  const says = (plainly: Comparison): NodeId =>
    to.make.constant(compare(plainly, value, nobody(to), () => undefined) === holds);
  if (!('bound' in comparison)) return says(comparison);
  return everyCandidate(comparison.bound, (bound) => says({ ...comparison, bound: plain(bound) }), to);
}
