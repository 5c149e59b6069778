/** Tests on events: unknown exactly if the lead came without any source of them. */
import type { AnySignalTest, EventCount, SignalTest, ViewTest } from '../../../conditions/test.ts';
import { stageRanks } from '../../../program/stage-ranks.ts';
import { withinBounds } from '../bounds.ts';
import type { Compiling } from '../compiling.ts';
import { plainCount } from '../events/plain-count.ts';
import type { NodeId } from '../node.ts';

export function signalTest({ count, times }: SignalTest, holds: boolean, to: Compiling): NodeId {
  const within = withinBounds(times, holds, (bound) => countsTo(count, bound, to), to);
  return to.make.all([to.eventsKnown, within]);
}

export function anySignalTest({ signals }: AnySignalTest, holds: boolean, to: Compiling): NodeId {
  const { make } = to;
  const happened = make.any(signals.map((signal) => hasHappened(signal, to)));
  return make.all([to.eventsKnown, holds ? happened : make.not(happened)]);
}

/** The furthest stage that any signal is counted as. */
export function viewTest({ side, stages }: ViewTest, holds: boolean, to: Compiling): NodeId {
  const { make, program } = to;
  const ranks = stageRanks(program);
  const counted = program.signals.flatMap(({ id, countsAs }) => {
    const stage = countsAs[side];
    return stage === undefined ? [] : [{ id, stage, rank: ranks.get(stage) ?? 0 }];
  });
  const happened = (asked: typeof counted): NodeId => make.any(asked.map(({ id }) => hasHappened(id, to)));
  const views = [...new Set(counted.map(({ stage }) => stage))].filter((stage) => stages.includes(stage));
  const isOne = make.any(
    views.map((stage) => {
      const rank = ranks.get(stage) ?? 0;
      const further = counted.filter((other) => other.rank > rank);
      return make.all([happened(counted.filter((one) => one.stage === stage)), make.not(happened(further))]);
    }),
  );
  return make.all([to.eventsKnown, holds ? isOne : make.not(isOne)]);
}

function hasHappened(signal: string, to: Compiling): NodeId {
  return countsTo({ signal, where: [] }, 1, to);
}

function countsTo(count: EventCount, bound: number, { make }: Compiling): NodeId {
  return make.reaches(make.number(make.leaves.count(plainCount(count)), 0), bound);
}
