/** The lead that some rows make together: each gives a part of it. */
import type { Lead, LeadEvent } from '../../program/lead.ts';
import type { LeadPart } from '../factor.ts';

export function leadOf(parts: readonly LeadPart[]): Lead {
  const [withEvents, withRecords] = (['events', 'records'] as const).map((what) =>
    parts.every(({ without }) => without !== what),
  );
  const records = parts.flatMap((part) => part.records ?? []);
  return {
    id: 'witness',
    fields: new Map(parts.flatMap(({ fields }) => [...(fields ?? [])])),
    ...(withEvents ? { events: inOrder(parts.flatMap(({ events }) => events ?? [])) } : {}),
    // Without a part that speaks of records nobody asks for them.
    ...(withRecords && parts.some((part) => part.records !== undefined) ? { records } : {}),
  };
}

/** Oldest first, and no two of one id. */
function inOrder(events: readonly LeadEvent[]): readonly LeadEvent[] {
  const ids = new Set<string>();
  return [...events]
    .sort((a, b) => a.at - b.at)
    .map((event) => {
      let id = event.id;
      for (let number = 2; ids.has(id); number++) id = `${event.id}-${number}`;
      ids.add(id);
      return id === event.id ? event : { ...event, id };
    });
}
