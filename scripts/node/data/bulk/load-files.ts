/** The files of one run, loaded: leads, and events and records where there are any. */
import type { Moment } from '../../../core/program/interpret/past.ts';
import type { Lead } from '../../../core/program/lead.ts';
import { eventReader } from '../../../core/program/leads/rows/event-rows.ts';
import { leadReader } from '../../../core/program/leads/rows/lead-rows.ts';
import { recordReader } from '../../../core/program/leads/rows/record-rows.ts';
import type { Program } from '../../../core/program/program.ts';
import { type RelationRow, relationRows } from '../../../core/program/to-sql/relation-rows.ts';
import type { Relations } from '../../../core/program/to-sql/relations.ts';
import type { LeadFiles } from '../read/read-leads.ts';
import type { Session } from '../session.ts';
import { type AllRows, type FileRows, leadColumns } from './assemble-rows.ts';
import type { BulkFile } from './bulk-file.ts';
import { type Loading, loadRows } from './load-rows.ts';
import type { RowFindings } from './row-findings.ts';
import { type IsRead, typedEvents, typedLeads, typedRecords } from './typed-rows.ts';

export interface LoadingFiles {
  readonly session: Session;
  readonly program: Program;
  readonly relations: Relations;
  readonly moment: Moment;
  readonly findings: RowFindings;
  readonly isRead: IsRead;
  open(file: string): Promise<BulkFile>;
}

export async function loadFiles(loading: LoadingFiles, files: LeadFiles): Promise<AllRows> {
  const { program, relations, isRead } = loading;
  const stored = storedBy(loading);
  const leads = await rowsOf(loading, files.leads, (file) => ({
    file,
    relation: { name: 'lead rows', columns: leadColumns(relations.leads) },
    typed: typedLeads(program, file, isRead),
    reader: leadReader(program, file),
    stored: (rows) => stored.leads(rows.map(({ lead, fields }) => ({ id: lead, fields }))),
  }));
  const events = await rowsIfAny(loading, files.events, (file) => ({
    file,
    relation: { name: 'event rows', columns: relations.events.columns },
    typed: typedEvents(program, file, isRead),
    reader: eventReader(program, file),
    stored: (rows) => stored.events(rows.map(({ lead, event }) => ({ ...bare(lead), events: [event] }))),
  }));
  const records = await rowsIfAny(loading, files.records, (file) => ({
    file,
    relation: { name: 'record rows', columns: relations.records.columns },
    typed: typedRecords(program, file, isRead),
    reader: recordReader(program, file),
    stored: (rows) => stored.records(rows.map(({ lead, record }) => ({ ...bare(lead), records: [record] }))),
  }));
  return { leads, events, records };
}

async function rowsIfAny<Row>(
  loading: LoadingFiles,
  file: string | undefined,
  load: (opened: BulkFile) => Loading<Row>,
): Promise<FileRows | undefined> {
  return file === undefined ? undefined : rowsOf(loading, file, load);
}

async function rowsOf<Row>(
  { session, findings, open }: LoadingFiles,
  file: string,
  load: (opened: BulkFile) => Loading<Row>,
): Promise<FileRows> {
  return { file, ...(await loadRows(session, load(await open(file)), findings)) };
}

function bare(id: string): Lead {
  return { id, fields: new Map() };
}

/** Rows of the relations as `relationRows` makes them; of leads without what a file cannot tell. */
function storedBy({ program, relations, moment }: LoadingFiles) {
  const width = leadColumns(relations.leads).length;
  const rowsIn = (relation: Relations[keyof Relations], leads: readonly Lead[]): Iterable<RelationRow> =>
    relationRows(program, relations, leads, moment).find((filled) => filled.relation === relation)?.rows ?? [];
  return {
    *leads(leads: readonly Lead[]) {
      for (const row of rowsIn(relations.leads, leads)) yield row.slice(0, width);
    },
    events: (leads: readonly Lead[]) => rowsIn(relations.events, leads),
    records: (leads: readonly Lead[]) => rowsIn(relations.records, leads),
  };
}
