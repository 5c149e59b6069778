/** Why a condition is true of no lead: two of its parts that exclude one another, or all of them together. */
import type { Test } from '../../conditions/test.ts';
import type { LogicContext } from './logic-rule.ts';
import { truth } from './proofs.ts';

/** Empty where no two parts suffice. */
export function clashIn(test: Test, { proofs }: LogicContext): readonly Test[] {
  if (test.op !== 'all') return [];
  const clash = (one: Test, other: Test): boolean => proofs.can([truth(one), truth(other)]).is === 'impossible';
  for (const [place, other] of test.of.entries()) {
    const one = test.of.slice(0, place).find((earlier) => clash(earlier, other));
    if (one !== undefined) return [one, other];
  }
  return [];
}
