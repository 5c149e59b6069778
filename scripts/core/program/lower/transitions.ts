/** Moves that are allowed beside the declared ones, back ones among them. */
import { nodeAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import { isAllowed } from '../moves.ts';
import type { ProgramLifecycle, Transition } from '../program.ts';
import { NO_MOVE } from './lifecycle-rules.ts';
import type { Lowering } from './lowering.ts';
import { rolesOf } from './roles.ts';
import { scopeFor } from './scope.ts';

export function lowerTransitions(
  written: readonly policies.Transition[],
  moves: ProgramLifecycle['moves'],
  file: string,
  lowering: Lowering,
): readonly Transition[] {
  const stages = scopeFor(lowering, file).stages.map((id) => ({ id }));
  return written.flatMap((transition, index) => {
    const { from, to, may } = transition;
    const repeats = written.slice(0, index).some((earlier) => earlier.from === from && earlier.to === to);
    const problem = repeats
      ? `The move from ${from} to ${to} stands here twice.`
      : problemWith(transition, moves, stages);
    if (problem === undefined) return [{ from, to, ...(may === undefined ? {} : { may: rolesOf(may, lowering) }) }];
    lowering.report(findingOf(NO_MOVE, { message: problem, place: nodeAt(file, ['transitions', index]) }));
    return [];
  });
}

function problemWith(
  { from, to, may }: policies.Transition,
  moves: ProgramLifecycle['moves'],
  stages: readonly { readonly id: string }[],
): string | undefined {
  if (from === to) return `A lead that goes from ${from} to ${to} does not move.`;
  const isOpen =
    may === undefined && isAllowed({ ...(moves === undefined ? {} : { moves }), stages }, from, to, new Set());
  return isOpen ? `The move from ${from} to ${to} is allowed already, by how leads move.` : undefined;
}
