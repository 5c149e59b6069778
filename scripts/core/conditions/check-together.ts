/**
 * Comparisons that cannot hold together: a value that is one of some literals and none of the same,
 * or a time both newer and older. Bounds that exclude each other are `check-range`'s.
 */
import { valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { isPlain } from './amount.ts';
import type { Comparison, InComparison } from './comparison.ts';
import type { Compared, Key } from './comparison-unit.ts';
import { hasLiteral } from './membership.ts';
import { rangeOf } from './relation.ts';
import { NEVER_MATCHES } from './rules.ts';

/** Whether some value passes; `keys` are those written, as a place to point at. */
export function checkTogether(
  comparisons: readonly Comparison[],
  keys: readonly Key[],
  { what, path, scope }: Compared,
): boolean {
  if (leavesLiterals(comparisons) && leavesTime(comparisons)) return true;
  const message = `No ${what} passes all of ${keys.join(', ')}.`;
  const place = valueAt(scope.file, [...path, keys.at(-1) ?? '']);
  scope.report(findingOf(NEVER_MATCHES, { message, place }));
  return false;
}

/** A literal of one `in` that the others, `not_in` and plain bounds leave; also of a choice without `in`. */
function leavesLiterals(comparisons: readonly Comparison[]): boolean {
  const memberships = comparisons.filter(({ by }) => by === 'in');
  const [candidates = allOf(comparisons)] = memberships.map((comparison) => literalsOf(comparison));
  return candidates === undefined || candidates.some((value) => comparisons.every((one) => mayPass(one, value)));
}

type Literal = InComparison['literals'][number];

function literalsOf(comparison: Comparison): readonly Literal[] | undefined {
  return comparison.by === 'in' ? comparison.literals : undefined;
}

function allOf([first]: readonly Comparison[]): readonly Literal[] | undefined {
  if (first?.type.is === 'yes-no') return [true, false];
  return first?.type.is === 'choice' ? first.type.values.map(({ id }) => id) : undefined;
}

/** What depends on the lead may always pass. */
function mayPass(comparison: Comparison, value: Literal): boolean {
  switch (comparison.by) {
    case 'in':
      return hasLiteral(comparison, value);
    case 'not_in':
      return !hasLiteral(comparison, value);
    case 'from':
    case 'above':
    case 'below':
    case 'up_to': {
      const { type, bound, by } = comparison;
      const number = type.is === 'choice' ? type.values.findIndex(({ id }) => id === value) : value;
      if (typeof number !== 'number' || !isPlain(bound)) return true;
      const { lowest, highest } = rangeOf([[by, bound.otherwise]]);
      return lowest <= number && number <= highest;
    }
    default:
      return true;
  }
}

/** `in_last` reaches back less far than `older_than` begins, or one looks back and one ahead. */
function leavesTime(comparisons: readonly Comparison[]): boolean {
  const duration = (by: 'in_last' | 'in_next' | 'older_than'): number | undefined =>
    comparisons.flatMap((comparison) =>
      comparison.by === by && 'duration' in comparison ? [comparison.duration] : [],
    )[0];
  const [last, next, older] = [duration('in_last'), duration('in_next'), duration('older_than')];
  if (older === undefined) return true;
  return next === undefined && (last === undefined || older < last);
}
