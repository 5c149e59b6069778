/** Values that a field is compared with for this lead alone: those of other fields, and shares of them. */
import type { Amount } from '../../conditions/amount.ts';
import type { Comparison } from '../../conditions/comparison.ts';
import type { TestByOp } from '../../conditions/test.ts';
import type { Value } from '../../conditions/value.ts';
import type { Judged } from '../interpret/verdict.ts';

export function comparedWith(
  field: string,
  comparisons: readonly Comparison[],
  ratios: readonly TestByOp['change'][],
  { subject }: Judged,
): readonly Value[] {
  const same = comparisons.flatMap((comparison) => (comparison.by === 'same_as' ? [comparison.field] : []));
  const numberOf = (id: string): number => Number(subject.field(id) ?? Number.NaN);
  const edges = ratios.flatMap(({ of, bounds }) => {
    const shares = [...percentsIn(bounds)].map((percent) => 100 + percent);
    if (of.field === field) return shares.map((share) => (numberOf(of.since) * share) / 100);
    if (of.since !== field) return [];
    return [of.baseFrom ?? 1, ...shares.map((share) => (numberOf(of.field) * 100) / share)];
  });
  const whole = edges.filter((edge) => Math.abs(edge) <= Number.MAX_SAFE_INTEGER).map(Math.floor);
  return [...same.flatMap((id) => subject.field(id) ?? []), ...whole];
}

function percentsIn(bounds: TestByOp['change']['bounds']): readonly number[] {
  const amounts: readonly Amount[] = Object.values(bounds);
  return amounts.flatMap(({ cases, otherwise }) => [...cases.map(({ value }) => value), otherwise]);
}
