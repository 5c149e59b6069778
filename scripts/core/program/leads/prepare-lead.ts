/**
 * What judging sees of a lead's history: nothing later than `as_of`, one event for each id, and all
 * of it in one order, so that "newest" means the same in every engine however a file was sorted.
 */
import type { Value } from '../../conditions/value.ts';
import type { Lead, LeadEvent, LeadRecord } from '../lead.ts';
import type { Program } from '../program.ts';
import { stageRanks } from '../stage-ranks.ts';

/**
 * Events newest first, at one instant by id. Records oldest first, so that the newest with some
 * property is the last one that has it; at one instant a rejection comes after an entry, an override
 * after both, and a stage further along after an earlier one.
 */
export function prepareLead(program: Pick<Program, 'lifecycle'>, lead: Lead, asOf: number): Lead {
  const { events, records } = lead;
  return {
    id: lead.id,
    fields: lead.fields,
    ...(events === undefined ? {} : { events: onePerId(events.filter(({ at }) => at <= asOf)) }),
    ...(records === undefined
      ? {}
      : {
          records: inOrder(
            program,
            records.filter(({ at }) => at <= asOf),
          ),
        }),
  };
}

/** Of events that share an id the newest stays, at one instant the first by signal, then by properties. */
function onePerId(events: readonly LeadEvent[]): readonly LeadEvent[] {
  const sorted = [...events].sort((a, b) => b.at - a.at || byText(a.id, b.id) || byText(contentOf(a), contentOf(b)));
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function contentOf({ signal, properties }: LeadEvent): string {
  const entries = [...properties].sort(([a], [b]) => byText(a, b));
  return JSON.stringify([signal, entries satisfies [string, Value][]]);
}

const KINDS: readonly LeadRecord['what'][] = ['entered', 'rejected', 'override'];

function inOrder(program: Pick<Program, 'lifecycle'>, records: readonly LeadRecord[]): readonly LeadRecord[] {
  const ranks = stageRanks(program);
  const rank = (record: LeadRecord): number => ranks.get(record.stage) ?? -1;
  return [...records].sort(
    (a, b) =>
      a.at - b.at ||
      KINDS.indexOf(a.what) - KINDS.indexOf(b.what) ||
      rank(a) - rank(b) ||
      byText(detailsOf(a), detailsOf(b)),
  );
}

function detailsOf(record: LeadRecord): string {
  const rest = record.what === 'entered' ? record.evidence : record.what === 'override' ? record.validUntil : undefined;
  return JSON.stringify([record.stage, record.reason ?? '', record.role ?? '', rest ?? '']);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
