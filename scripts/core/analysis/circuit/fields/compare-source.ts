/**
 * A field that comes with the lead under one comparison. What can be said in different words is asked in
 * one: bounds and windows of time as "from", lists that must not hold a value as those that may.
 */

import { plain } from '../../../conditions/amount.ts';
import type { Comparison, ComparisonByKey } from '../../../conditions/comparison.ts';
import type { Relation } from '../../../conditions/relation.ts';
import type { ChoiceType, FieldType } from '../../../conditions/value.ts';

import { everyCandidate } from '../by-case.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import { idsBeyond } from './ids-beyond.ts';
import { sameAs } from './same-as.ts';
import type { SourceValues } from './values.ts';

/** Whether it holds for certain, or for certain does not; neither while the value is missing. */
export function compareSource(source: SourceValues, comparison: Comparison, holds: boolean, to: Compiling): NodeId {
  switch (comparison.by) {
    case 'from':
    case 'above':
    case 'below':
    case 'up_to':
      return bound(source, comparison, holds, to);
    case 'in':
    case 'not_in':
      return oneOf(source, comparison, holds, to);
    case 'has_all':
      return hasAll(source, comparison, holds, to);
    case 'in_last':
    case 'in_next':
    case 'older_than':
      return window(source, comparison, holds, to);
    case 'same_as':
      return sameAs(source, comparison, holds, to);
    default:
      return leaf(source, sorted(comparison), holds, to);
  }
}

function leaf({ field, domain }: SourceValues, comparison: Comparison, answer: boolean, { make }: Compiling): NodeId {
  return make.is(make.leaves.field({ field, domain, comparison }), answer);
}

/** Values are whole: that the value is not from 5 on is answered `false`, which says that it is known. */
function from(source: SourceValues, type: FieldType, least: number, holds: boolean, to: Compiling): NodeId {
  return leaf(source, { by: 'from', type, bound: plain(least) }, holds, to);
}

type BoundComparison = ComparisonByKey[Relation];

function bound(source: SourceValues, comparison: BoundComparison, holds: boolean, to: Compiling): NodeId {
  const { by, type } = comparison;
  if (type.is === 'choice') return rank(source, comparison, type, holds, to);
  const isLower = by === 'from' || by === 'above';
  const next = by === 'above' || by === 'up_to' ? 1 : 0;
  return everyCandidate(comparison.bound, (value) => from(source, type, value + next, holds === isLower, to), to);
}

function rank(source: SourceValues, comparison: BoundComparison, type: ChoiceType, holds: boolean, to: Compiling) {
  const { by } = comparison;
  return everyCandidate(comparison.bound, (value) => oneOf(source, idsBeyond(by, type, value), holds, to), to);
}

function oneOf(
  source: SourceValues,
  { by, type, literals }: ComparisonByKey['in' | 'not_in'],
  holds: boolean,
  to: Compiling,
): NodeId {
  const wanted = (by === 'in') === holds;
  const sortedLiterals = [...new Set(literals)].toSorted();
  // No is not yes.
  if (type.is === 'yes-no' && sortedLiterals.length === 1 && sortedLiterals[0] === false) {
    return leaf(source, { by: 'in', type, literals: [true] }, !wanted, to);
  }
  return leaf(source, { by: 'in', type, literals: sortedLiterals }, wanted, to);
}

function hasAll(source: SourceValues, { type, members }: ComparisonByKey['has_all'], holds: boolean, to: Compiling) {
  const each = members.map((member) => leaf(source, { by: 'has_any', type, members: [member] }, holds, to));
  return holds ? to.make.all(each) : to.make.any(each);
}

function window(
  source: SourceValues,
  { by, type, duration }: ComparisonByKey['in_last' | 'in_next' | 'older_than'],
  holds: boolean,
  to: Compiling,
): NodeId {
  const now = type.is === 'date' ? to.moment.asOfDate : to.moment.asOf;
  const isFrom = (least: number, wanted: boolean): NodeId => from(source, type, least, wanted, to);
  if (by === 'older_than') return isFrom(now - duration + 1, !holds);
  const [first, past] = by === 'in_last' ? [now - duration + 1, now + 1] : [now, now + duration];
  const ends = [isFrom(first, holds), isFrom(past, !holds)];
  return holds ? to.make.all(ends) : to.make.any(ends);
}

function sorted(comparison: Exclude<Comparison, { by: 'in' }>): Comparison {
  if ('texts' in comparison) return { ...comparison, texts: [...new Set(comparison.texts)].toSorted() };
  if ('words' in comparison) return { ...comparison, words: [...new Set(comparison.words)].toSorted() };
  return 'members' in comparison ? { ...comparison, members: [...new Set(comparison.members)].toSorted() } : comparison;
}
