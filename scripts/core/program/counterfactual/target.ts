/**
 * The stage a change has to reach: the next one on the path; for a lead beside the path, any stage on it.
 * A stage is reached if the lead stands at it or beyond, and everything it needs is known.
 */
import type { Judged } from '../interpret/verdict.ts';
import type { Program, Stage } from '../program.ts';

export interface Target {
  readonly stage: Stage;
  /** On the path, from 0. */
  readonly place: number;
}

/** None at the end of the path. */
export function targetOf({ program, verdict }: Pick<Judged, 'program' | 'verdict'>): Target | undefined {
  const { stages } = program.lifecycle;
  const place = placeOn(program, verdict.stage) + 1;
  const stage = stages[place];
  return stage && { stage, place };
}

export function reaches({ place }: Target, { program, verdict, gates }: Judged): boolean {
  return placeOn(program, verdict.stage) >= place && gates.stages[place]?.missingNeeds.length === 0;
}

/** −1 for no stage and beside the path. */
function placeOn({ lifecycle }: Program, stage: string | undefined): number {
  return lifecycle.stages.findIndex(({ id }) => id === stage);
}
