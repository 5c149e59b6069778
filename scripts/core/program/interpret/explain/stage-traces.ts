/** The stages and disqualifiers of the lifecycle, each with what was asked and what was found. */

import type { Explanation, StageTrace } from '../../explanation.ts';
import type { EnteredRecord } from '../../lead.ts';
import { closestEntry, criterionTruth, listsThatMayApply } from '../evidence.ts';
import type { StageGate } from '../gates.ts';
import { newestEntered } from '../past.ts';
import type { Explaining } from './context.ts';
import { traceOf } from './trace.ts';

export function stageTraces(explaining: Explaining): readonly StageTrace[] {
  return explaining.gates.stages.map((gate) => stageTrace(gate, explaining));
}

function stageTrace({ stage, missingNeeds, qualifies }: StageGate, explaining: Explaining): StageTrace {
  const { past } = explaining;
  const recorded = newestEntered(past.records ?? [], [stage.id]);
  const { fastTrack } = stage;
  const evidence = evidenceOf(stage, explaining);
  return {
    stage: stage.id,
    title: stage.title,
    decidedByHuman: stage.gate === undefined,
    ...(stage.gate === undefined ? {} : { gate: traceOf(stage.gate, explaining) }),
    ...(fastTrack === undefined ? {} : { fastTrack: { ...traceOf(fastTrack.when, explaining), id: fastTrack.id } }),
    missingNeeds,
    ...(evidence === undefined ? {} : { evidence }),
    qualifies,
    ...(recorded === undefined ? {} : { recordedAt: recorded.at }),
  };
}

/** The list that applies, or the first that may, against the entry of this cycle that comes closest. */
function evidenceOf(stage: StageGate['stage'], explaining: Explaining): StageTrace['evidence'] {
  const { evidence } = stage;
  const [list] = evidence === undefined ? [] : listsThatMayApply(evidence, explaining);
  if (list === undefined) return undefined;
  const entries = explaining.past.cycle.filter(
    (record): record is EnteredRecord => record.what === 'entered' && record.stage === stage.id,
  );
  const closest = closestEntry(list, entries, explaining);
  const of = list.of.map((criterion) => ({
    criterion,
    title: explaining.words.title('criterion', criterion),
    truth: criterionTruth(criterion, closest, explaining),
  }));
  return { n: list.n, of };
}

export function disqualifierTraces(explaining: Explaining): Explanation['disqualifiers'] {
  return explaining.gates.disqualifiers.map(({ disqualifier: { id, title, when, reason, blocks } }) => ({
    id,
    title,
    trace: traceOf(when, explaining),
    reason,
    blocks,
  }));
}
