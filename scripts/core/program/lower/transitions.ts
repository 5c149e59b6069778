/** Moves that are allowed beside the declared ones, back ones among them. */
import { nodeAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { ProgramLifecycle, Transition } from '../program.ts';
import { NO_MOVE } from './lifecycle-rules.ts';
import type { Lowering } from './lowering.ts';
import { rolesOf } from './roles.ts';

export function lowerTransitions(
  written: readonly policies.Transition[],
  moves: ProgramLifecycle['moves'],
  file: string,
  lowering: Lowering,
): readonly Transition[] {
  return written.flatMap((transition, index) => {
    const { from, to, may } = transition;
    const problem = problemWith(transition, moves);
    if (problem === undefined) return [{ from, to, ...(may === undefined ? {} : { may: rolesOf(may, lowering) }) }];
    lowering.report(findingOf(NO_MOVE, { message: problem, place: nodeAt(file, ['transitions', index]) }));
    return [];
  });
}

function problemWith({ from, to, may }: policies.Transition, moves: ProgramLifecycle['moves']): string | undefined {
  if (from === to) return `A lead that goes from ${from} to ${to} does not move.`;
  const isOpen = moves === undefined || moves === 'free';
  return isOpen && may === undefined
    ? `The move from ${from} to ${to} is allowed already, because leads may move freely.`
    : undefined;
}
