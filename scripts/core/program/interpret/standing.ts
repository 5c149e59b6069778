/**
 * Where a lead stands under the agreement: seven rules, the first that matches wins. Stages latch: a
 * score that falls never takes a recorded stage away, only a recycling starts a new cycle.
 */
import type { EnteredRecord, LeadRecord, OverrideRecord } from '../lead.ts';
import { type Consequence, DISQUALIFIED, RECYCLED } from '../program.ts';
import type { Basis } from '../verdict.ts';
import { carriesEnough } from './evidence.ts';
import type { Gates } from './gates.ts';
import { happenedAfter, newestEntered } from './past.ts';
import type { Judging } from './subject.ts';

export interface Standing {
  readonly stage?: string;
  readonly basis: Basis;
  readonly reason?: string;
  /** The record that settled it, where one did. */
  readonly record?: LeadRecord;
}

export function standingOf(gates: Gates, judging: Judging): Standing {
  for (const rule of [blocked, overridden, disqualified, recycled, rejected]) {
    const standing = rule(gates, judging);
    if (standing !== undefined) return standing;
  }
  return furthest(gates, judging);
}

/** Rule 1: a disqualifier that blocks and holds, or is not known, even against an override. */
function blocked({ disqualifiers, stages }: Gates): Standing | undefined {
  const blocking = disqualifiers.filter(({ disqualifier }) => disqualifier.blocks);
  const holding = blocking.find(({ truth }) => truth === true);
  if (holding !== undefined) return at(DISQUALIFIED, 'blocked', holding.disqualifier.reason);
  const open = blocking.find(({ truth }) => truth === undefined);
  return open === undefined ? undefined : at(stages[0]?.stage.id, 'blocked', open.disqualifier.reason);
}

/** Rule 2: the newest override in force. */
function overridden(_: Gates, { past, program }: Judging): Standing | undefined {
  const { may, mustState } = program.lifecycle.overrides;
  const inForce = past.cycle.findLast(
    (record): record is OverrideRecord =>
      record.what === 'override' &&
      record.role !== undefined &&
      may.includes(record.role) &&
      mustState.every((what) => (what === 'reason' ? record.reason : record.validUntil) !== undefined) &&
      (record.validUntil === undefined || record.validUntil >= past.asOfDate),
  );
  return inForce === undefined ? undefined : at(inForce.stage, 'override', undefined, inForce);
}

/** Rule 3: disqualified by a definition, or recorded so since the latest recycling. */
function disqualified(gates: Gates, { past }: Judging): Standing | undefined {
  if (gates.qualifiesFor === DISQUALIFIED) {
    const first = gates.disqualifiers.find(({ truth }) => truth === true);
    return at(DISQUALIFIED, 'disqualified', first?.disqualifier.reason);
  }
  const recorded = newestEntered(past.cycle, [DISQUALIFIED]);
  return recorded === undefined ? undefined : at(DISQUALIFIED, 'disqualified', recorded.reason, recorded);
}

/** Rule 4: recycled, until its reason lets the lead back; without such a reason until a stage follows. */
function recycled(_: Gates, judging: Judging): Standing | undefined {
  const { past, index } = judging;
  const { recycling } = past;
  if (recycling === undefined) return undefined;
  const then = index.reasons.get(recycling.reason ?? '')?.consequence;
  const resting =
    then?.do === 'recycle'
      ? rests(then, recycling.at, judging)
      : newestEntered(past.cycle, [...index.stages.keys()]) === undefined;
  return resting ? at(RECYCLED, 'recycled', recycling.reason, recycling) : undefined;
}

function rests(
  { notBefore, soonerIf }: Extract<Consequence, { do: 'recycle' }>,
  since: number,
  { past }: Judging,
): boolean {
  return past.asOf < since + notBefore && !happenedAfter(past, soonerIf, since);
}

/** Rule 5: the cycle's latest decision is a rejection whose consequence still holds. */
function rejected(_: Gates, judging: Judging): Standing | undefined {
  const { past, index, program } = judging;
  const latest = past.cycle.findLast((record) => record.what === 'rejected' || isDecision(record, judging));
  if (latest?.what !== 'rejected') return undefined;
  const then = index.reasons.get(latest.reason ?? '')?.consequence;
  if (then?.do === 'disqualify') return at(DISQUALIFIED, 'rejected', latest.reason, latest);
  if (then?.do === 'recycle')
    return rests(then, latest.at, judging) ? at(RECYCLED, 'rejected', latest.reason, latest) : undefined;
  const path = program.lifecycle.stages.map(({ id }) => id);
  return at(path[Math.max(0, path.indexOf(latest.stage) - 1)], 'rejected', latest.reason, latest);
}

/** A person moved the lead into a stage, with the evidence it asks for. */
function isDecision(record: LeadRecord, judging: Judging): boolean {
  const stage = judging.index.stages.get(record.stage);
  if (record.what !== 'entered' || stage === undefined || stage.gate !== undefined) return false;
  return carriesEnough(record, stage, judging);
}

/** Rules 6 and 7: the furthest of what was recorded in this cycle and what the lead qualifies for. */
function furthest({ qualifiesFor }: Gates, judging: Judging): Standing {
  const { index } = judging;
  const rank = (stage: string | undefined): number => (stage === undefined ? -1 : (index.ranks.get(stage) ?? -1));
  const recorded = recordedStage(judging);
  const isRecorded = recorded !== undefined && rank(recorded) >= rank(qualifiesFor);
  const stage = isRecorded ? recorded : qualifiesFor;
  if (stage === undefined) return { basis: 'none' };
  return (
    timedOut(stage, judging) ??
    at(
      stage,
      isRecorded ? 'recorded' : 'qualifies',
      undefined,
      isRecorded ? entriesOf(recorded, judging).at(-1) : undefined,
    )
  );
}

function recordedStage(judging: Judging): string | undefined {
  return judging.program.lifecycle.stages.findLast((stage) =>
    entriesOf(stage.id, judging).some((entry) => carriesEnough(entry, stage, judging)),
  )?.id;
}

function entriesOf(stage: string, { past }: Judging): readonly EnteredRecord[] {
  return past.cycle.filter((record): record is EnteredRecord => record.what === 'entered' && record.stage === stage);
}

function timedOut(id: string, { past, index }: Judging): Standing | undefined {
  const timesOut = index.stages.get(id)?.timesOut;
  const entered = newestEntered(past.cycle, [id]);
  if (timesOut === undefined || entered === undefined) return undefined;
  return past.asOf - entered.at >= timesOut.after ? at(timesOut.to, 'timed-out', undefined, entered) : undefined;
}

function at(stage: string | undefined, basis: Basis, reason?: string, record?: LeadRecord): Standing {
  return {
    ...(stage === undefined ? {} : { stage }),
    basis,
    ...(reason === undefined ? {} : { reason }),
    ...(record === undefined ? {} : { record }),
  };
}
