/** Where a lead stands, written by hand: what the records of the current cycle and the gates together say. */
import type { HandEvent, HandRecord } from './lead.ts';

export interface Facts {
  readonly isCompetitor: boolean;
  readonly isWithdrawn: boolean;
  readonly isConsentOpen: boolean;
  readonly isStudent: boolean;
  readonly isInquiry: boolean;
  readonly hasRaisedHand: boolean;
  readonly isQualified: boolean;
  readonly hasNeeds: boolean;
}

export interface Standing {
  stage: string | undefined;
  basis: string;
  recorded_stage: string | undefined;
  recorded_at: number | undefined;
  reason: string | undefined;
}

const PATH = ['inquiry', 'mql', 'sal', 'customer'];
const REST = 90 * 86_400_000;

export function standingOf(
  given: readonly HandRecord[] | undefined,
  events: readonly HandEvent[] | undefined,
  facts: Facts,
  qualifiesFor: string | undefined,
  asOf: number,
): Standing {
  const records = given === undefined ? [] : oldestFirst(given, asOf);
  const newest = records.findLast(({ what }) => what === 'entered');
  const [stage, basis, reason] = settled(records, events, facts, qualifiesFor, asOf);
  return { stage, basis, recorded_stage: newest?.stage, recorded_at: newest?.at, reason };
}

type Settled = readonly [stage: string | undefined, basis: string, reason?: string | undefined];

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass in one function, as it is written where speed is wanted
function settled(
  records: readonly HandRecord[],
  events: readonly HandEvent[] | undefined,
  facts: Facts,
  qualifiesFor: string | undefined,
  asOf: number,
): Settled {
  if (facts.isWithdrawn) return ['disqualified', 'blocked', 'no-consent'];
  if (facts.isConsentOpen) return ['inquiry', 'blocked', 'no-consent'];
  if (facts.isCompetitor) return ['disqualified', 'disqualified', 'competitor'];
  if (facts.isStudent) return ['disqualified', 'disqualified', 'student'];
  if (records.length === 0) return qualifiesFor === undefined ? [undefined, 'none'] : [qualifiesFor, 'qualifies'];

  const recycling = records.findLast(({ what, stage }) => what === 'entered' && stage === 'recycled');
  let furthest = -1;
  let decision: HandRecord | undefined;
  let disqualification: HandRecord | undefined;
  for (let place = records.length - 1; place >= 0; place -= 1) {
    const record = records[place];
    if (record === undefined || (recycling !== undefined && record.at <= recycling.at)) break;
    if (record.what === 'rejected') decision ??= record;
    if (record.what !== 'entered') continue;
    if (record.stage === 'disqualified') disqualification ??= record;
    const rank = PATH.indexOf(record.stage);
    if (rank > furthest) furthest = rank;
    if (rank >= 2) decision ??= record;
  }
  if (disqualification !== undefined) return ['disqualified', 'disqualified', disqualification.reason];
  if (recycling !== undefined) {
    const rests = recycling.reason === 'not-now' ? isResting(recycling.at, events, asOf) : furthest < 0;
    if (rests) return ['recycled', 'recycled', recycling.reason];
  }
  if (decision?.what === 'rejected') {
    const { reason, stage, at } = decision;
    if (reason === 'competitor' || reason === 'student') return ['disqualified', 'rejected', reason];
    if (reason !== 'not-now') return [PATH[Math.max(0, PATH.indexOf(stage) - 1)], 'rejected', reason];
    if (isResting(at, events, asOf)) return ['recycled', 'rejected', reason];
  }
  if (furthest >= 0 && furthest >= PATH.indexOf(qualifiesFor ?? '')) return [PATH[furthest], 'recorded'];
  return qualifiesFor === undefined ? [undefined, 'none'] : [qualifiesFor, 'qualifies'];
}

function isResting(since: number, events: readonly HandEvent[] | undefined, asOf: number): boolean {
  if (asOf >= since + REST) return false;
  return events === undefined || !events.some(({ signal, at }) => signal === 'demo' && at > since);
}

const KINDS = ['entered', 'rejected', 'override'];
const RANKS = [...PATH, 'recycled', 'disqualified'];

function oldestFirst(records: readonly HandRecord[], asOf: number): readonly HandRecord[] {
  for (let place = 0; place < records.length; place += 1) {
    const [before, record] = [records[place - 1], records[place]];
    if (record === undefined) continue;
    if (record.at > asOf || (before !== undefined && inOrder(before, record) > 0)) {
      return records.filter(({ at }) => at <= asOf).sort(inOrder);
    }
  }
  return records;
}

function inOrder(one: HandRecord, other: HandRecord): number {
  return (
    one.at - other.at ||
    KINDS.indexOf(one.what) - KINDS.indexOf(other.what) ||
    RANKS.indexOf(one.stage) - RANKS.indexOf(other.stage)
  );
}
