/** How far along a stage is: the path in file order, then the two places beside it. */
import { DISQUALIFIED, type Program, RECYCLED } from './program.ts';

export function stageRanks({ lifecycle }: Pick<Program, 'lifecycle'>): ReadonlyMap<string, number> {
  const order = [...lifecycle.stages.map(({ id }) => id), RECYCLED, DISQUALIFIED];
  return new Map(order.map((stage, rank) => [stage, rank]));
}

/** One of the two places beside the path. */
export function isSide(stage: string): boolean {
  return stage === RECYCLED || stage === DISQUALIFIED;
}
