/**
 * The plainest lead that shows something: first whatever can be left out is left out, piece by piece; then
 * a sample lead is taken that shows the same with as little changed as can be, for people know those.
 */
import type { Lead, LeadEvent } from '../../program/lead.ts';
import type { Shown } from '../analysis.ts';

export type Shows = (lead: Lead) => boolean;

/** A sample with more changes than this is no longer known to anybody. */
const MOST_CHANGES = 3;
/** Samples of which the changes are counted, those that need fewest at first sight. */
const TRIED = 4;

/** `shows` holds for the lead, and for what comes back. */
export function minimise(lead: Lead, shows: Shows, samples: readonly Lead[]): Shown {
  const least = leastOf(lead, shows);
  const size = least.fields.size + (least.events?.length ?? 0);
  const near = nearest(least, shows, samples);
  return near !== undefined && near.changes <= Math.min(MOST_CHANGES, size) ? near.shown : { lead: least };
}

function leastOf(lead: Lead, shows: Shows): Lead {
  let least = lead;
  const keep = (smaller: Lead): boolean => {
    if (!shows(smaller)) return false;
    least = smaller;
    return true;
  };
  if (least.records !== undefined) {
    const { records: _, ...rest } = least;
    if (!keep(rest) && least.records.length > 0) keep({ ...least, records: [] });
  }
  if (least.events !== undefined) {
    const events = fewest(least.events, (left) => keep({ ...least, events: left }));
    least = { ...least, events };
  }
  fewest([...least.fields], (left) => keep({ ...least, fields: new Map(left) }));
  return least;
}

/** Drops halves, quarters and so on down to single pieces, as long as any can go. */
function fewest<T>(pieces: readonly T[], isEnough: (left: readonly T[]) => boolean): readonly T[] {
  let left = pieces;
  for (let size = left.length; size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < left.length; ) {
      const without = [...left.slice(0, from), ...left.slice(from + size)];
      if (isEnough(without)) left = without;
      else from += size;
    }
  }
  return left;
}

interface Near {
  readonly shown: Shown;
  readonly changes: number;
}

function nearest(least: Lead, shows: Shows, samples: readonly Lead[]): Near | undefined {
  const overlays = samples
    .map((sample) => ({ sample, changes: changesTo(sample, least) }))
    .filter(({ sample, changes }) => shows(changed(sample, changes, least)))
    .sort((a, b) => a.changes.length - b.changes.length);
  let best: Near | undefined;
  for (const { sample, changes } of overlays.slice(0, TRIED)) {
    const needed = fewest(changes, (left) => shows(changed(sample, left, least)));
    if (best !== undefined && needed.length >= best.changes) continue;
    const lead = needed.length === 0 ? sample : changed(sample, needed, least);
    best = { shown: { lead, like: sample.id }, changes: needed.length };
  }
  return best;
}

/** A field set as in the other lead, an event of it that happened too, or its events alone. */
type Change = { readonly field: string } | { readonly event: LeadEvent } | { readonly events: 'only' | 'unknown' };

function changesTo(sample: Lead, { fields, events }: Lead): readonly Change[] {
  const set = [...fields.keys()].filter((field) => !isSame(sample.fields.get(field), fields.get(field)));
  const added: readonly Change[] = (events ?? []).map((event) => ({ event }));
  const others: readonly Change[] =
    events === undefined
      ? [{ events: 'unknown' }]
      : sample.events === undefined || sample.events.length > 0
        ? [{ events: 'only' }]
        : [];
  return [...others, ...set.map((field) => ({ field })), ...added];
}

function changed(sample: Lead, changes: readonly Change[], least: Lead): Lead {
  const fields = new Map(sample.fields);
  let events = sample.events;
  for (const change of changes) {
    if ('events' in change) events = change.events === 'unknown' ? undefined : [];
    else if ('event' in change) events = inOrder([...(events ?? []), distinct(change.event, events ?? [])]);
    else {
      const value = least.fields.get(change.field);
      if (value !== undefined) fields.set(change.field, value);
    }
  }
  const { events: _, ...rest } = sample;
  return { ...rest, id: least.id, fields, ...(events === undefined ? {} : { events }) };
}

function distinct(event: LeadEvent, events: readonly LeadEvent[]): LeadEvent {
  const isTaken = (id: string): boolean => events.some((other) => other.id === id);
  let { id } = event;
  while (isTaken(id)) id = `${id}-more`;
  return { ...event, id };
}

function inOrder(events: readonly LeadEvent[]): readonly LeadEvent[] {
  return [...events].sort((a, b) => a.at - b.at);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
