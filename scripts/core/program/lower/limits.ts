/** Caps and floors, of a rule, a group or a model. */
import type { Definition } from '../../agreement/agreement.ts';
import type { Amount } from '../../conditions/amount.ts';
import { lowerPoints } from '../../conditions/lower-amount.ts';
import type { Scope } from '../../conditions/scope.ts';
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { Cap, Floor } from '../../schema/policies.generated.ts';
import type { Limits } from '../program.ts';
import { CAP_BELOW_FLOOR } from './rules.ts';

export interface WrittenLimits {
  readonly cap?: Cap;
  readonly floor?: Floor;
}

export function lowerLimits(written: WrittenLimits, { id, path }: Definition, scope: Scope): Limits | undefined {
  const floor = lowerOne(written.floor, 'floor');
  const cap = lowerOne(written.cap, 'cap');
  if (floor === undefined || cap === undefined) return undefined;
  const [lowest, highest] = [floor.amount, cap.amount];
  if (lowest !== undefined && highest !== undefined && largest(highest) < smallest(lowest)) {
    const message = `The cap of ${id} is below its floor.`;
    scope.report(findingOf(CAP_BELOW_FLOOR, { message, place: valueAt(scope.file, [...path, 'cap']) }));
    return undefined;
  }
  return { ...(lowest === undefined ? {} : { floor: lowest }), ...(highest === undefined ? {} : { cap: highest }) };

  /** `undefined` if it was reported. */
  function lowerOne(limit: Cap | undefined, key: 'cap' | 'floor'): { readonly amount?: Amount } | undefined {
    if (limit === undefined) return {};
    const amount = lowerPoints(limit, [...path, key], scope, `The ${key} of ${id}`);
    return amount && { amount };
  }
}

export function largest({ cases, otherwise }: Amount): number {
  return Math.max(otherwise, ...cases.map(({ value }) => value));
}

export function smallest({ cases, otherwise }: Amount): number {
  return Math.min(otherwise, ...cases.map(({ value }) => value));
}
