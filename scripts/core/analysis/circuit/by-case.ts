/**
 * Values by case. Arms are tried in order, and one that is unknown leaves open whether it is the one: so a
 * value by case is one of several candidates, and something is certain of it if it is of every candidate.
 */
import type { Amount } from '../../conditions/amount.ts';
import type { Test } from '../../conditions/test.ts';
import type { Compiling } from './compiling.ts';
import type { NodeId } from './node.ts';

interface Cases<T> {
  readonly cases: readonly { readonly when: Test; readonly value: T }[];
  readonly otherwise: T;
}

/** Whether it holds of every value that could be the one. */
export function everyCandidate<T>(
  { cases, otherwise }: Cases<T>,
  holds: (value: T) => NodeId,
  { make: { all, any }, surely }: Compiling,
): NodeId {
  return cases.reduceRight((rest, { when, value }) => {
    const own = holds(value);
    if (own === rest) return own;
    // Surely this arm, or possibly it and then the others too; surely not, then the others alone.
    return any([all([own, any([surely(when, true), rest])]), all([surely(when, false), rest])]);
  }, holds(otherwise));
}

export type End = 'least' | 'most';

/** The lowest or the highest of the values that could be the one; `number` says what a value comes to. */
export function endOf(
  amount: Amount,
  end: End,
  to: Compiling,
  number: (value: number) => NodeId = to.make.constant,
): NodeId {
  const { make } = to;
  const candidates = candidatesOf(amount, to);
  const values = [...candidates.keys()].toSorted((one, other) => (end === 'least' ? one - other : other - one));
  const last = values.pop() ?? amount.otherwise;
  return make.choose(
    values.map((value) => ({ when: make.any(candidates.get(value) ?? []), gives: number(value) })),
    number(last),
  );
}

/** For each value, what makes it a candidate. */
function candidatesOf(
  { cases, otherwise }: Amount,
  { make, surely }: Compiling,
): ReadonlyMap<number, readonly NodeId[]> {
  const candidates = new Map<number, NodeId[]>();
  const add = (value: number, when: NodeId): void => {
    const before = candidates.get(value);
    if (before === undefined) candidates.set(value, [when]);
    else before.push(when);
  };
  let noneBefore = make.constant(true);
  for (const { when, value } of cases) {
    add(value, make.all([noneBefore, make.not(surely(when, false))]));
    noneBefore = make.all([noneBefore, make.not(surely(when, true))]);
  }
  add(otherwise, noneBefore);
  return candidates;
}
