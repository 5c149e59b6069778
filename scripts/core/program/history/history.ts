/**
 * How a lead came to where it stands: when each gate first held, and every change of its stage, as the
 * agreement in force now sees the days that are past. What happened and was recorded counts from its own
 * instant on; fields have no history, so they count with today's values throughout.
 */
import type { Truth } from '../../conditions/truth.ts';
import type { Moment } from '../interpret/past.ts';
import type { Judged } from '../interpret/verdict.ts';
import type { Lead, LeadRecord } from '../lead.ts';
import type { Named, Program } from '../program.ts';
import { checkpoints } from './checkpoints.ts';

export interface History {
  /** The first checkpoint, and how many there are. */
  readonly from: number;
  readonly checkpoints: number;
  readonly gates: readonly GateHistory[];
  readonly stages: readonly StageChange[];
}

export interface GateHistory {
  readonly gate: 'gate' | 'fast track' | 'disqualifier';
  /** Of the stage, the fast track or the disqualifier. */
  readonly id: string;
  readonly title: string;
  /** Checkpoint at which it held for the first time; absent if it never did. */
  readonly first?: number;
  /** Whether it held all the time there is anything known of. */
  readonly fromTheStart: boolean;
  /** Now. */
  readonly holds: Truth;
}

export interface StageChange {
  readonly at: number;
  readonly stage?: string;
  /** What happened or was recorded at that very instant; nothing where it was time that passed. */
  readonly signals: readonly string[];
  readonly records: readonly LeadRecord['what'][];
}

/** Judges the lead as it was known at an instant. */
export type JudgeAt = (moment: Moment) => Judged;

/** Those of `among` that belong to the account of the lead count with it, and are judged among by `judgeAt`. */
export function historyOf(
  program: Program,
  lead: Lead,
  now: Moment,
  judgeAt: JudgeAt,
  among: readonly Lead[] = [],
): History {
  const moments = checkpoints(program, lead, now, among);
  const gates = gatesOf(program);
  const first = new Map<string, number>();
  const stages: StageChange[] = [];
  let last: Judged | undefined;
  for (const moment of moments) {
    const judged = judgeAt(moment);
    for (const gate of gates)
      if (!first.has(keyOf(gate)) && truthIn(judged, gate) === true) first.set(keyOf(gate), moment.asOf);
    if (last === undefined || last.verdict.stage !== judged.verdict.stage)
      stages.push(changeAt(moment.asOf, judged.verdict.stage, lead));
    last = judged;
  }
  const from = moments[0]?.asOf ?? 0;
  return {
    from,
    checkpoints: moments.length,
    gates: gates.map((gate) => {
      const at = first.get(keyOf(gate));
      const holds = last === undefined ? undefined : truthIn(last, gate);
      return { ...gate, ...(at === undefined ? {} : { first: at }), fromTheStart: at === from, holds };
    }),
    stages: stages.filter(({ stage }, place) => place > 0 || stage !== undefined),
  };
}

type Gate = Pick<GateHistory, 'gate' | 'id' | 'title'>;

function gatesOf({ lifecycle }: Program): readonly Gate[] {
  const named = (gate: Gate['gate'], { id, title }: Named): Gate => ({ gate, id, title });
  return [
    ...lifecycle.stages.flatMap((stage) => [
      ...(stage.gate === undefined ? [] : [named('gate', stage)]),
      ...(stage.fastTrack === undefined ? [] : [named('fast track', stage.fastTrack)]),
    ]),
    ...lifecycle.disqualifiers.map((disqualifier) => named('disqualifier', disqualifier)),
  ];
}

function keyOf({ gate, id }: Gate): string {
  return `${gate} ${id}`;
}

function truthIn({ gates }: Judged, { gate, id }: Gate): Truth {
  switch (gate) {
    case 'gate':
      return gates.stages.find(({ stage }) => stage.id === id)?.gate;
    case 'fast track':
      return gates.stages.find(({ stage }) => stage.fastTrack?.id === id)?.fastTrack;
    case 'disqualifier':
      return gates.disqualifiers.find(({ disqualifier }) => disqualifier.id === id)?.truth;
  }
}

function changeAt(at: number, stage: string | undefined, { events = [], records = [] }: Lead): StageChange {
  const signals = new Set(events.filter((event) => event.at === at).map(({ signal }) => signal));
  return {
    at,
    ...(stage === undefined ? {} : { stage }),
    signals: [...signals],
    records: [...new Set(records.filter((record) => record.at === at).map(({ what }) => what))],
  };
}
