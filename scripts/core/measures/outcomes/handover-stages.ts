/**
 * The hand-overs of an agreement as its records show them: which stage is entered, and what counts as an
 * answer. An agreement that names no hand-overs hands leads over at each stage with a gate but the first.
 */
import type { Agreement } from '../../agreement/agreement.ts';
import { textOf } from '../../agreement/written.ts';
import type { Program } from '../../program/program.ts';

export interface HandoverStage {
  /** Of the hand-over, or of the stage where none is named. */
  readonly definition: { readonly kind: string; readonly id: string };
  readonly title: string;
  readonly stage: string;
  readonly stageTitle: string;
  /** The stage that says yes and those after it: any of them entered is an acceptance. */
  readonly accepted: readonly string[];
  /** This stage and those after it. */
  readonly reached: readonly string[];
  /** Service level under which an answer is due. */
  readonly under?: string;
  /** Definitions decide about it, not a person: what they let through can be asked. */
  readonly isGated: boolean;
}

export function handoverStages(agreement: Agreement, { lifecycle }: Program): readonly HandoverStage[] {
  const { stages } = lifecycle;
  const named = agreement.definitions.filter(({ kind }) => kind === 'handover');
  if (named.length === 0) {
    return stages.flatMap(({ id, title, gate }, rank): readonly HandoverStage[] =>
      rank === 0 || gate === undefined
        ? []
        : [stageAt(stages, rank, { definition: { kind: 'stage', id }, title }, stages[rank + 1]?.id)],
    );
  }
  return named.flatMap(({ kind, id, title, data }): readonly HandoverStage[] => {
    const rank = stages.findIndex((stage) => stage.id === data['at']);
    if (rank < 0) return [];
    const stage = stageAt(stages, rank, { definition: { kind, id }, title }, textOf(data['accepted_at']));
    const under = textOf(data['under']);
    return [under === undefined ? stage : { ...stage, under }];
  });
}

function stageAt(
  stages: Program['lifecycle']['stages'],
  rank: number,
  named: Pick<HandoverStage, 'definition' | 'title'>,
  acceptedAt: string | undefined,
): HandoverStage {
  const ids = stages.map(({ id }) => id);
  const stage = stages[rank];
  const yes = acceptedAt === undefined ? -1 : ids.indexOf(acceptedAt);
  return {
    ...named,
    stage: stage?.id ?? '',
    stageTitle: stage?.title ?? '',
    accepted: yes < 0 ? [] : ids.slice(yes),
    reached: ids.slice(rank),
    isGated: stage?.gate !== undefined,
  };
}
