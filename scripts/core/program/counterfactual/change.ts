/** A change of one thing about a lead, as of the instant it is judged at. */
import type { Value } from '../../conditions/value.ts';
import type { Lead, LeadEvent, LeadRecord } from '../lead.ts';
import type { Actor } from '../program.ts';

export type Change = FieldChange | EventChange | EvidenceChange | DecisionChange;

/** Who can act; `data` is a value that has to be found out and filled in. */
export type Who = 'data' | Actor;

interface About {
  readonly who: Who;
}
/** A field gets a value: one that was not known is filled, one that was known is changed. */
export interface FieldChange extends About {
  readonly change: 'field';
  readonly field: string;
  readonly value: Value;
}
/** A signal happens now, once or several times. */
export interface EventChange extends About {
  readonly change: 'event';
  readonly signal: string;
  /** What each of the events carries. */
  readonly events: readonly ReadonlyMap<string, Value>[];
}
/** A criterion is confirmed with a record that is there already. */
export interface EvidenceChange extends About {
  readonly change: 'evidence';
  readonly criterion: string;
  readonly record: LeadRecord;
}
/** A person decides on a stage now, with evidence. */
export interface DecisionChange extends About {
  readonly change: 'decision';
  readonly stage: string;
  readonly role: string;
  readonly evidence: readonly string[];
  /** Criteria that are confirmed with it for the first time. */
  readonly confirms: readonly string[];
}

/** What is changed, whatever to; two changes of one slot cannot be made together. */
export function slotOf(change: Change): string {
  switch (change.change) {
    case 'field':
      return `field ${change.field}`;
    case 'event':
      return `event ${change.signal}`;
    case 'evidence':
      return `evidence ${change.criterion}`;
    case 'decision':
      return 'decision';
  }
}

/** Several events of a signal are as many changes. */
export function sizeOf(change: Change): number {
  return change.change === 'event' ? change.events.length : 1;
}

export function applied(lead: Lead, changes: readonly Change[], asOf: number): Lead {
  return changes.reduce((changed, change) => applyOne(changed, change, asOf), lead);
}

function applyOne(lead: Lead, change: Change, asOf: number): Lead {
  switch (change.change) {
    case 'field':
      return { ...lead, fields: new Map([...lead.fields, [change.field, change.value]]) };
    case 'event':
      return { ...lead, events: [...(lead.events ?? []), ...eventsOf(change, lead, asOf)] };
    case 'evidence':
      return { ...lead, records: (lead.records ?? []).map((record) => confirmed(record, change)) };
    case 'decision':
      return { ...lead, records: [...(lead.records ?? []), decisionAt(change, asOf)] };
  }
}

/** The id of an event must not be one that the lead has: two of one id are one event. */
function eventsOf({ signal, events }: EventChange, lead: Lead, at: number): readonly LeadEvent[] {
  const taken = new Set((lead.events ?? []).map(({ id }) => id));
  return events.map((properties, place) => {
    let id = `supposed ${signal} ${place + 1}`;
    while (taken.has(id)) id += '+';
    return { id, signal, at, properties };
  });
}

function confirmed(record: LeadRecord, { criterion, record: meant }: EvidenceChange): LeadRecord {
  return record === meant && record.what === 'entered'
    ? { ...record, evidence: [...record.evidence, criterion] }
    : record;
}

function decisionAt({ stage, role, evidence }: DecisionChange, at: number): LeadRecord {
  return { what: 'entered', stage, at, role, evidence };
}
