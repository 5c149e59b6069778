/** A lead ready to be judged: typed, with every time in epoch milliseconds. */
import type { Value } from '../conditions/value.ts';

export interface Lead {
  readonly id: string;
  /** Source fields only; a missing value has no entry. */
  readonly fields: ReadonlyMap<string, Value>;
  /** Absent if the lead came without any source of events. */
  readonly events?: readonly LeadEvent[];
  /** Absent if the lead came without records of stages and decisions. */
  readonly records?: readonly LeadRecord[];
  /** What the account of the lead has beside people; absent if it came without any source of them. */
  readonly members?: readonly Member[];
}

/** One row of a subject that belongs to accounts. */
export interface Member {
  /** Unique within its subject. */
  readonly id: string;
  readonly subject: string;
  /** Source fields of the subject; a missing value has no entry. */
  readonly fields: ReadonlyMap<string, Value>;
}

export interface LeadEvent {
  /** Unique within the lead; the same id twice is one event. */
  readonly id: string;
  readonly signal: string;
  readonly at: number;
  readonly properties: ReadonlyMap<string, Value>;
}

export type LeadRecord = EnteredRecord | RejectedRecord | OverrideRecord;

interface RecordBase {
  readonly stage: string;
  readonly at: number;
  readonly role?: string;
  readonly reason?: string;
}
/** The records say that a stage (or a side) was entered, by decision if a role is given. */
export interface EnteredRecord extends RecordBase {
  readonly what: 'entered';
  readonly evidence: readonly string[];
}
/** A human declined to move the lead into the stage. */
export interface RejectedRecord extends RecordBase {
  readonly what: 'rejected';
}
/** A named human set the stage. `validUntil` is a day, inclusive. */
export interface OverrideRecord extends RecordBase {
  readonly what: 'override';
  readonly validUntil?: number;
}
