/** Stages as pages tell them: on the path or beside it, computed or decided, and which leads stand there. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { ViewSide } from '#core/conditions/test.ts';
import { DISQUALIFIED, type Stage as ProgramStage, RECYCLED } from '#core/program/program.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import type { DecidedStage, Stage } from '#core/schema/policies.generated.ts';
import { definitionsOf } from './definitions.ts';
import { program, samples } from './examination.ts';
import { partyOf } from './parties.ts';
import { viewsOf } from './views.ts';
import { written } from './written.ts';

export const stages = definitionsOf('stage');

/** In the order of the lifecycle, without the places beside the path. */
export const path = stages.filter((stage) => !isSide(stage));

export function isSide({ name }: Definition): boolean {
  return name === RECYCLED || name === DISQUALIFIED;
}

export function compiled({ name }: Definition): ProgramStage | undefined {
  return program?.lifecycle.stages.find(({ id }) => id === name);
}

export function isDecided(stage: Stage): stage is DecidedStage {
  return 'decided_by' in stage;
}

export function deciders(stage: DecidedStage): readonly string[] {
  return typeof stage.decided_by === 'string' ? [stage.decided_by] : stage.decided_by;
}

/** How one gets in, in a clause: "computed from data", "decided by an account executive". */
export function entryText(stage: Definition): string {
  if (isSide(stage)) return 'Beside the path';
  const data = written<Stage>(stage);
  if (!isDecided(data)) return 'Computed from data';
  return `Decided by ${deciders(data)
    .map((id) => partyOf(id).title.toLocaleLowerCase('en'))
    .join(' or ')}`;
}

export function leadsIn({ name }: Pick<Definition, 'name'>): readonly JudgedSample[] {
  return samples.filter(({ explanation }) => explanation.verdict.stage === name);
}

/** Leads that a human declined to move into the stage. */
export function leadsRefused({ name }: Definition): readonly JudgedSample[] {
  return samples.filter(({ lead }) => lead.records?.some(({ what, stage }) => what === 'rejected' && stage === name));
}

/** Signals that a side counts as the stage, by side. */
export function signalsAt({ name }: Definition): Readonly<Record<ViewSide, readonly Definition[]>> {
  const counted = (side: ViewSide): readonly Definition[] =>
    definitionsOf('signal').filter((signal) => viewsOf(signal)[side].counts_as === name);
  return { marketing: counted('marketing'), sales: counted('sales'), agreed: counted('agreed') };
}
