/**
 * The strata of an agreement: what a roll-up takes together must not itself come from a roll-up,
 * directly or through what it names. Steps of people come first in the program, those that read what
 * the account comes to after them.
 */

import type { Read } from '../../conditions/operator.ts';
import type { RollUp } from '../../conditions/test.ts';
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { Program } from '../program.ts';
import { readsOfStep, readsOfTest } from '../reads.ts';
import { askingAccount } from '../strata.ts';
import type { Lowering } from './lowering.ts';
import { ROLLED_UP_TWICE } from './rules.ts';

export function inStrata(program: Program, lowering: Lowering): Program {
  if (lowering.rollUps.length === 0) return program;
  const asksAccount = askingAccount(program);
  for (const { rollUp, origin } of lowering.rollUps) {
    const again = readsOfMembers(rollUp).find((read) => asksAccount([read]));
    if (again === undefined) continue;
    const message =
      again.kind === 'subject'
        ? 'A roll-up stands inside another roll-up.'
        : `${again.id} is itself worked out over the account, so it cannot be rolled up over it once more.`;
    lowering.report(findingOf(ROLLED_UP_TWICE, { message, place: valueAt(origin.file, origin.path) }));
  }
  const { false: persons = [], true: inherited = [] } = Object.groupBy(program.steps, (step) =>
    String(asksAccount(readsOfStep(step))),
  );
  return { ...program, steps: [...persons, ...inherited] };
}

/** What is asked of each member. */
function readsOfMembers({ where, value }: RollUp): readonly Read[] {
  const model: readonly Read[] = value?.of === 'score' ? [{ kind: 'model', id: value.model }] : [];
  return [...model, ...readsOfTest(where)];
}
