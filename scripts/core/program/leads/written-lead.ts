/**
 * A typed lead as it would stand among the sample leads: `readSampleLead` of what is written here gives the
 * lead again. What its account has beside people is not part of it.
 */
import { formatDate } from '../../conditions/date.ts';
import { formatInstant } from '../../conditions/instant.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import type { SampleEvent, Lead as SampleLead, SampleRecord } from '../../schema/policies.generated.ts';
import type { Lead, LeadEvent, LeadRecord } from '../lead.ts';
import type { Program } from '../program.ts';
import { historyOf } from './history.ts';

export type WrittenLead = Pick<SampleLead, 'fields' | 'events' | 'records'>;
type Written = WrittenLead['fields'][string];

export function writtenLead(program: Program, lead: Lead): WrittenLead {
  const { fields, events, records } = lead;
  const types = new Map(program.fields.map(({ id, type }) => [id, type]));
  const happened = events === undefined ? 'unknown' : writtenEvents(program, events);
  const recorded = records === undefined ? 'unknown' : untold(program, events ?? [], records).map(writtenRecord);
  return {
    fields: writtenSlots(types, fields),
    ...(happened.length === 0 ? {} : { events: happened }),
    ...(recorded.length === 0 ? {} : { records: recorded }),
  };
}

/** In the order of the dictionary. */
function writtenSlots(types: ReadonlyMap<string, FieldType>, values: ReadonlyMap<string, Value>) {
  return Object.fromEntries(
    [...types].flatMap(([id, type]): readonly [string, Written][] => {
      const value = values.get(id);
      return value === undefined ? [] : [[id, writtenValue(type, value)]];
    }),
  );
}

/** Ids only tell events apart and settle which of two at one instant is newer; without need they are not written. */
function writtenEvents({ signals }: Pick<Program, 'signals'>, events: readonly LeadEvent[]): SampleEvent[] {
  const needIds = new Set(events.map(({ at }) => at)).size < events.length;
  const isGiven = ({ id }: LeadEvent, place: number): boolean => needIds && id !== `event ${place + 1}`;
  return events.map((event, place) => {
    const { id, signal, at, properties } = event;
    const known = signals.find((candidate) => candidate.id === signal)?.properties ?? [];
    const types = new Map(known.map((property) => [property.id, property.type]));
    const own = isGiven(event, place) ? { id } : {};
    return { signal, at: formatInstant(at), ...own, ...writtenSlots(types, properties) };
  });
}

/** Records that the events tell of are made again when the lead is read. */
function untold(program: Program, events: readonly LeadEvent[], records: readonly LeadRecord[]): readonly LeadRecord[] {
  const told = historyOf(program, events).records.map((record) => JSON.stringify(record));
  return records.filter((record) => {
    const place = told.indexOf(JSON.stringify(record));
    if (place >= 0) told.splice(place, 1);
    return place < 0;
  });
}

function writtenRecord(record: LeadRecord): SampleRecord {
  const { stage, at: instant, role, reason } = record;
  const at = formatInstant(instant);
  const given = { ...(role === undefined ? {} : { role }), ...(reason === undefined ? {} : { reason }) };
  switch (record.what) {
    case 'entered':
      return {
        entered: stage,
        at,
        ...given,
        ...(record.evidence.length === 0 ? {} : { evidence: [...record.evidence] }),
      };
    case 'rejected':
      return { rejected: stage, at, reason: reason ?? '', ...given };
    case 'override': {
      const until = record.validUntil === undefined ? {} : { valid_until: formatDate(record.validUntil) };
      return { override: stage, at, role: role ?? '', ...given, ...until };
    }
  }
}

function writtenValue(type: FieldType, value: Value): Written {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'number') return [...value];
  switch (type.is) {
    case 'date':
      return formatDate(value);
    case 'instant':
      return formatInstant(value);
    case 'number':
    case 'money':
      return Number(`${value}e-${type.decimals}`);
    default:
      return value;
  }
}
