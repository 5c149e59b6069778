/**
 * Events that share an id are one event. Which of those at the same instant it is, the relation of
 * events leaves to whoever fills it; here it is decided as judging a single lead decides it.
 */

import type { Lead, LeadEvent } from '../lead.ts';
import type { Program } from '../program.ts';
import { prepareLead } from './prepare-lead.ts';

export function oneEventPerInstant(program: Program, lead: Lead): readonly LeadEvent[] {
  const { events = [] } = lead;
  if (new Set(events.map(keyOf)).size === events.length) return events;
  const tied = Map.groupBy(events, keyOf);
  return [...tied.values()].flatMap((some) => (some.length === 1 ? some : settled(program, lead, some)));
}

function keyOf({ at, id }: LeadEvent): string {
  return `${at} ${id}`;
}

function settled(program: Program, { id, fields }: Lead, events: readonly LeadEvent[]): readonly LeadEvent[] {
  return prepareLead(program, { id, fields, events }, Number.POSITIVE_INFINITY).events ?? [];
}
