/**
 * What is on file of one lead at the instant of judging, in the order `prepareLead` puts it: events
 * newest first, records oldest first. A *cycle* begins after the latest recycling.
 */
import type { Value } from '../../conditions/value.ts';
import type { EnteredRecord, Lead, LeadEvent, LeadRecord } from '../lead.ts';
import { prepareLead } from '../leads/prepare-lead.ts';
import { type Forgetting, type Program, RECYCLED } from '../program.ts';

/** When it is: epoch milliseconds, and the day that is in the company's zone. */
export interface Moment {
  readonly asOf: number;
  /** Whole days since 1970-01-01. */
  readonly asOfDate: number;
}

export interface Past extends Moment {
  readonly lead: string;
  readonly fields: ReadonlyMap<string, Value>;
  /** Absent without any source of events. */
  readonly events?: readonly LeadEvent[];
  /** Absent without records of stages and decisions. */
  readonly records?: readonly LeadRecord[];
  /** The latest entry into `recycled`. */
  readonly recycling?: EnteredRecord;
  /** Records later than the recycling; all of them if there was none. */
  readonly cycle: readonly LeadRecord[];
}

export function pastOf(program: Program, lead: Lead, { asOf, asOfDate }: Moment): Past {
  const { id, fields, events, records } = prepareLead(program, lead, asOf);
  const recycling = newestEntered(records ?? [], [RECYCLED]);
  return {
    asOf,
    asOfDate,
    lead: id,
    fields,
    ...(events === undefined ? {} : { events }),
    ...(records === undefined ? {} : { records }),
    ...(recycling === undefined ? {} : { recycling }),
    cycle: (records ?? []).filter(({ at }) => recycling === undefined || at > recycling.at),
  };
}

/** The newest record that says one of the stages was entered; any stage or side if none is named. */
export function newestEntered(records: readonly LeadRecord[], stages?: readonly string[]): EnteredRecord | undefined {
  return records.findLast(
    (record): record is EnteredRecord =>
      record.what === 'entered' && (stages === undefined || stages.includes(record.stage)),
  );
}

/** Whether an event of the signals happened later than an instant. */
export function happenedAfter({ events }: Past, signals: readonly string[], instant: number): boolean {
  return (events ?? []).some(({ signal, at }) => at > instant && signals.includes(signal));
}

/** Whether such a record or event lies between two instants, both included; without records none does. */
export function happenedBetween({ events, records }: Past, what: Forgetting, from: number, to: number): boolean {
  const lies = ({ at }: { readonly at: number }): boolean => at >= from && at <= to;
  if ('signal' in what) return (events ?? []).some((event) => event.signal === what.signal && lies(event));
  return (records ?? []).some(
    (record) => record.what === 'entered' && what.reached.includes(record.stage) && lies(record),
  );
}
