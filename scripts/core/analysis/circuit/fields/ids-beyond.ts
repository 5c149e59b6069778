/** A bound on an ordered choice, as the ids beyond it: a rank says nothing where two versions order differently. */
import { exactly } from '../../../conditions/amount.ts';
import type { Comparison, ComparisonByKey } from '../../../conditions/comparison.ts';
import { holds, type Relation } from '../../../conditions/relation.ts';
import type { ChoiceType } from '../../../conditions/value.ts';

/** What is no value of the choice ranks below all: an upper bound holds of it. */
export function idsBeyond(by: Relation, type: ChoiceType, bound: number): ComparisonByKey['in' | 'not_in'] {
  const isLower = by === 'from' || by === 'above';
  const literals = type.values.flatMap(({ id }, rank) =>
    (holds(by, exactly(rank), exactly(bound)) === true) === isLower ? [id] : [],
  );
  return { by: isLower ? 'in' : 'not_in', type, literals };
}

/** The same of a comparison whose bound is plain; any other is left as it is. */
export function withoutRanks(comparison: Comparison): Comparison {
  if (!('bound' in comparison) || comparison.type.is !== 'choice') return comparison;
  const { by, type, bound } = comparison;
  return idsBeyond(by, type, bound.otherwise);
}
