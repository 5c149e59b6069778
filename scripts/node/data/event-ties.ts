/**
 * Events that share an id are one event. Which of those at the same instant it is, the relation of
 * events leaves to whoever fills it; here it is decided as judging a single lead decides it.
 */

import type { Lead, LeadEvent } from '../../core/program/lead.ts';
import { prepareLead } from '../../core/program/leads/prepare-lead.ts';
import type { Program } from '../../core/program/program.ts';

export function oneEventPerInstant(program: Program, lead: Lead): readonly LeadEvent[] {
  const { events = [] } = lead;
  const byKey = new Map<string, LeadEvent[]>();
  for (const event of events) {
    const key = `${event.at} ${event.id}`;
    byKey.set(key, [...(byKey.get(key) ?? []), event]);
  }
  if (byKey.size === events.length) return events;
  return [...byKey.values()].flatMap((tied) => (tied.length === 1 ? tied : settled(program, lead, tied)));
}

function settled(program: Program, { id, fields }: Lead, events: readonly LeadEvent[]): readonly LeadEvent[] {
  return prepareLead(program, { id, fields, events }, Number.POSITIVE_INFINITY).events ?? [];
}
