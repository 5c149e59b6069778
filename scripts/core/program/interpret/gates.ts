/**
 * What the gates alone say: for each stage whether it is open and the lead qualifies for it, for each
 * disqualifier whether it holds, and the stage that follows from both.
 */
import { truthOf } from '../../conditions/judge.ts';
import { all, any, type Truth } from '../../conditions/truth.ts';
import { DISQUALIFIED, type Disqualifier, type Stage } from '../program.ts';
import type { Judging } from './subject.ts';

export interface Gates {
  readonly stages: readonly StageGate[];
  readonly disqualifiers: readonly { readonly disqualifier: Disqualifier; readonly truth: Truth }[];
  /** A stage, `disqualified`, or none. */
  readonly qualifiesFor?: string;
  /** What decided it: disqualifiers, a fast track, or the stage itself. */
  readonly deciding: readonly string[];
}

export interface StageGate {
  readonly stage: Stage;
  /** Absent where a human decides. */
  readonly gate?: Truth;
  readonly fastTrack?: Truth;
  /** Fast track, or own gate and those of earlier computed stages from where the lead enters; of a decided stage, as the one before. */
  readonly open: Truth;
  readonly missingNeeds: readonly string[];
  /** Open, and everything it needs is known; false where a human decides. */
  readonly qualifies: Truth;
}

export function judgeGates(judging: Judging): Gates {
  const { subject, program } = judging;
  const stages = stageGates(judging);
  const disqualifiers = program.lifecycle.disqualifiers.map((disqualifier) => ({
    disqualifier,
    truth: truthOf(disqualifier.when, subject),
  }));
  return { stages, disqualifiers, ...outcomeOf(stages, disqualifiers) };
}

function stageGates({ program, subject }: Judging): readonly StageGate[] {
  let before: Truth = true;
  return program.lifecycle.stages.map((stage) => {
    const missingNeeds = stage.needs.filter((field) => subject.field(field) === undefined);
    if (stage.gate === undefined) return { stage, open: before, missingNeeds, qualifies: false };
    const gate = truthOf(stage.gate, subject);
    const fastTrack = stage.fastTrack === undefined ? false : truthOf(stage.fastTrack.when, subject);
    const entry = stage.entry === undefined ? false : truthOf(stage.entry, subject);
    const open = any([fastTrack, all([gate, any([before, entry])])]);
    before = open;
    const qualifies = all([open, missingNeeds.length === 0]);
    return { stage, gate, ...(stage.fastTrack === undefined ? {} : { fastTrack }), open, missingNeeds, qualifies };
  });
}

function outcomeOf(
  stages: Gates['stages'],
  disqualifiers: Gates['disqualifiers'],
): Pick<Gates, 'qualifiesFor' | 'deciding'> {
  const holding = disqualifiers.filter(({ truth }) => truth === true);
  if (holding.length > 0) return { qualifiesFor: DISQUALIFIED, deciding: idsOf(holding) };
  const blocking = disqualifiers.filter(({ truth, disqualifier }) => truth === undefined && disqualifier.blocks);
  const [first] = stages;
  if (blocking.length > 0 && first !== undefined) return { qualifiesFor: first.stage.id, deciding: idsOf(blocking) };
  const furthest = stages.findLast(({ qualifies }) => qualifies === true);
  if (furthest === undefined) return { deciding: [] };
  const { id, fastTrack } = furthest.stage;
  return { qualifiesFor: id, deciding: [furthest.fastTrack === true && fastTrack !== undefined ? fastTrack.id : id] };
}

function idsOf(disqualifiers: Gates['disqualifiers']): readonly string[] {
  return disqualifiers.map(({ disqualifier }) => disqualifier.id);
}
