/** Joins rows of leads, events and records into leads; what belongs to nobody is reported once for each lead. */
import type { Finding } from '../../diagnostics/finding.ts';
import type { RowPlace } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { Lead, LeadEvent, LeadRecord } from '../lead.ts';
import type { Program } from '../program.ts';
import { breachFindings } from './breach-findings.ts';
import { dataRules } from './data-rules.ts';
import { historyOf } from './history.ts';
import type { EventRow } from './rows/event-rows.ts';
import type { LeadRow } from './rows/lead-rows.ts';
import { type MemberRow, membersByAccount } from './rows/member-rows.ts';
import type { RecordRow } from './rows/record-rows.ts';
import { withMembers } from './with-members.ts';

/** Rows that could be read, each with its number; a file that was not given is left out. */
export interface Rows<Row> {
  readonly file: string;
  readonly rows: readonly { readonly number: number; readonly row: Row }[];
}

export interface LeadFiles {
  readonly leads: Rows<LeadRow>;
  readonly events?: Rows<EventRow> | undefined;
  readonly records?: Rows<RecordRow> | undefined;
  readonly members?: Rows<MemberRow> | undefined;
}

export interface AssembledLeads {
  readonly leads: readonly Lead[];
  readonly findings: readonly Finding[];
}

/** Leads in the order of their rows. */
export function assembleLeads(program: Program, files: LeadFiles): AssembledLeads {
  const findings: Finding[] = [];
  const rows = onePerLead(files.leads, findings);
  const events = byLead(files.events, ({ event }) => event, rows, findings);
  const records = byLead(files.records, ({ record }) => record, rows, findings);
  const placeOf = (what: LeadEvent | LeadRecord): RowPlace => {
    const ofRecord = files.records?.rows.find(({ row }) => row.record === what);
    if (ofRecord !== undefined) return { in: 'rows', file: files.records?.file ?? '', row: ofRecord.number };
    const row = files.events?.rows.find((candidate) => candidate.row.event === what)?.number ?? 0;
    return { in: 'rows', file: files.events?.file ?? '', row };
  };
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const members = files.members && membersByAccount(files.members, report);
  const assembled = leadsOf(program, { fields: rows, events, records }, placeOf);
  const leads = withMembers(program, assembled.leads, members);
  return { leads, findings: [...findings, ...assembled.findings] };
}

/** What is known of each lead; `undefined` where no file said anything. */
export interface LeadParts {
  readonly fields: ReadonlyMap<string, Lead['fields']>;
  readonly events: ReadonlyMap<string, readonly LeadEvent[]> | undefined;
  readonly records: ReadonlyMap<string, readonly LeadRecord[]> | undefined;
}

/**
 * Puts the parts of each lead together. Where the events hold a history of stages, every lead counts as
 * coming with records, for then no change of stage is a fact too.
 */
export function leadsOf(
  program: Program,
  { fields: all, events, records }: LeadParts,
  placeOf: (what: LeadEvent | LeadRecord) => RowPlace,
): AssembledLeads {
  const findings: Finding[] = [];
  const told = new Map<LeadRecord, LeadEvent>();
  const histories = new Map<string, readonly LeadRecord[]>();
  for (const [lead, own] of events ?? []) {
    const { records: placed, unplaced, toldBy } = historyOf(program, own);
    if (placed.length > 0) histories.set(lead, placed);
    for (const [record, event] of toldBy) told.set(record, event);
    for (const event of unplaced) {
      const message = `A change of stage of lead ${lead} names no stage of the lifecycle.`;
      findings.push(findingOf(dataRules.unknownStage, { message, place: placeOf(event) }));
    }
  }
  const hasRecords = records !== undefined || histories.size > 0;
  const leads = [...all].map(([id, fields]): Lead => {
    const own = [...(records?.get(id) ?? []), ...(histories.get(id) ?? [])];
    return {
      id,
      fields,
      ...(events === undefined ? {} : { events: events.get(id) ?? [] }),
      ...(hasRecords ? { records: own } : {}),
    };
  });
  const breaches = breachFindings(program, leads, (record) => placeOf(told.get(record) ?? record));
  return { leads, findings: [...findings, ...breaches] };
}

function onePerLead({ file, rows }: Rows<LeadRow>, findings: Finding[]): ReadonlyMap<string, LeadRow['fields']> {
  const leads = new Map<string, LeadRow['fields']>();
  for (const { number, row } of rows) {
    if (leads.has(row.lead)) {
      const message = `Lead ${row.lead} is in ${file} before; row ${number} is left out.`;
      findings.push(findingOf(dataRules.duplicateLead, { message, place: { in: 'rows', file, row: number } }));
    } else {
      leads.set(row.lead, row.fields);
    }
  }
  return leads;
}

function byLead<Row extends { readonly lead: string }, Part>(
  file: Rows<Row> | undefined,
  part: (row: Row) => Part,
  leads: ReadonlyMap<string, unknown>,
  findings: Finding[],
): ReadonlyMap<string, readonly Part[]> | undefined {
  if (file === undefined) return undefined;
  const parts = new Map<string, Part[]>();
  for (const { number, row } of file.rows) {
    const own = parts.get(row.lead) ?? [];
    if (own.length === 0 && !leads.has(row.lead)) findings.push(ofNobody(row.lead, file.file, number));
    own.push(part(row));
    parts.set(row.lead, own);
  }
  return parts;
}

function ofNobody(lead: string, file: string, row: number): Finding {
  const message = `Row ${row} of ${file} belongs to lead ${lead}, which is not among the leads.`;
  return findingOf(dataRules.unknownLead, { message, place: { in: 'rows', file, row } });
}
