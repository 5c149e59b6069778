/**
 * The rows of one account and its people, written down as an export has them: all values text, instants in
 * UTC. Whatever would be later than the end of the story has not happened and is left out; so are signals,
 * activities, stages and reasons the agreement does not know.
 */
import type { World } from './world.ts';

export type MadeUpRow = Readonly<Record<string, string>>;

export interface MadeUpRows {
  readonly people: MadeUpRow[];
  readonly accounts: MadeUpRow[];
  readonly events: MadeUpRow[];
  readonly 'stage-history': MadeUpRow[];
  readonly activities: MadeUpRow[];
  readonly opportunities: MadeUpRow[];
  readonly 'contact-roles': MadeUpRow[];
  readonly identities: MadeUpRow[];
  readonly spend: MadeUpRow[];
}

export function emptyRows(): MadeUpRows {
  return {
    people: [],
    accounts: [],
    events: [],
    'stage-history': [],
    activities: [],
    opportunities: [],
    'contact-roles': [],
    identities: [],
    spend: [],
  };
}

/** Each tells whether it has happened yet. */
export interface Sheet {
  readonly rows: MadeUpRows;
  event(person: string, signal: string, at: number, properties?: MadeUpRow): boolean;
  entered(person: string, stage: string, at: number, more?: MadeUpRow): boolean;
  rejected(person: string, stage: string, at: number, more: MadeUpRow): boolean;
  override(person: string, stage: string, at: number, more: MadeUpRow): boolean;
  activity(person: string, type: string, at: number, more: Done): boolean;
}

export interface Done {
  readonly owner: string;
  readonly minutes?: number;
  /** Minutes until it was written down. */
  readonly loggedAfter?: number;
}

export function sheetOf({ asOf, knows, next }: World): Sheet {
  const rows = emptyRows();
  const record = (what: string, person: string, stage: string, at: number, more: MadeUpRow): boolean => {
    if (at > asOf || !knows.stages.has(stage)) return false;
    rows['stage-history'].push({ record: next('s'), person, what, stage, at: instant(at), ...more });
    return true;
  };
  return {
    rows,
    event(person, signal, at, properties = {}) {
      if (at > asOf || !knows.signals.has(signal)) return false;
      const named = Object.entries(properties).map(([name, value]) => [`${signal}.${name}`, value]);
      rows.events.push({ event: next('e'), person, signal, at: instant(at), ...Object.fromEntries(named) });
      return true;
    },
    entered: (person, stage, at, more = {}) => record('entered', person, stage, at, more),
    rejected: (person, stage, at, more) => record('rejected', person, stage, at, more),
    override: (person, stage, at, more) => record('override', person, stage, at, more),
    activity(person, type, at, { owner, minutes = 0, loggedAfter = 0 }) {
      const loggedAt = at + loggedAfter * 60_000;
      if (loggedAt > asOf || !knows.activities.has(type)) return false;
      const took = minutes === 0 ? '' : String(minutes);
      rows.activities.push({
        activity: next('c'),
        person,
        type,
        at: instant(at),
        logged_at: instant(loggedAt),
        owner,
        minutes: took,
      });
      return true;
    },
  };
}

/** `2026-10-14T15:40:00Z`. */
export function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
}
