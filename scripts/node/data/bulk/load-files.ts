/** The files of one run, loaded: leads, and events, records and members where there are any. */
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
import { loadInJavaScript } from './load-in-javascript.ts';
import { loadMembers } from './load-members.ts';
import { loadRows } from './load-rows.ts';
import type { Loading } from './loading.ts';
import type { Opening } from './open-file.ts';
import type { RowFindings } from './row-findings.ts';
import { eventForms, leadForms } from './row-forms.ts';
import { type IsRead, typedEvents, typedLeads, typedRecords } from './typed-rows.ts';

export interface LoadingFiles {
  readonly session: Session;
  readonly program: Program;
  readonly relations: Relations;
  readonly moment: Moment;
  readonly findings: RowFindings;
  readonly isRead: IsRead;
  /** `undefined` where the database has no way to read it. */
  open(opening: Opening): Promise<BulkFile | undefined>;
}

export async function loadFiles(loading: LoadingFiles, files: LeadFiles): Promise<AllRows> {
  const { program, relations, isRead } = loading;
  const stored = storedBy(loading);
  const leads = await rowsOf(loading, files.leads, {
    relation: { name: 'lead rows', columns: leadColumns(relations.leads) },
    typed: (file) => typedLeads(program, file, isRead),
    isRead,
    formFor: leadForms(program, isRead),
    reader: (rowFile) => leadReader(program, rowFile),
    stored: (rows) => stored.leads(rows.map(({ lead, fields }) => ({ id: lead, fields }))),
  });
  const events = await rowsIfAny(loading, files.events, {
    relation: { name: 'event rows', columns: relations.events.columns },
    typed: (file) => typedEvents(program, file, isRead),
    isRead,
    formFor: eventForms(program, isRead),
    reader: (rowFile) => eventReader(program, rowFile),
    stored: (rows) => stored.events(rows.map(({ lead, event }) => ({ ...bare(lead), events: [event] }))),
  });
  const records = await rowsIfAny(loading, files.records, {
    relation: { name: 'record rows', columns: relations.records.columns },
    typed: (file) => typedRecords(program, file, isRead),
    isRead,
    formFor: () => undefined,
    reader: (rowFile) => recordReader(program, rowFile),
    stored: (rows) => stored.records(rows.map(({ lead, record }) => ({ ...bare(lead), records: [record] }))),
  });
  const members =
    files.members === undefined || relations.members === undefined
      ? undefined
      : await loadMembers(loading, relations.members, files.members);
  return { leads, events, records, members };
}

async function rowsIfAny<Row>(
  loading: LoadingFiles,
  file: string | undefined,
  rows: Loading<Row>,
): Promise<FileRows | undefined> {
  return file === undefined ? undefined : rowsOf(loading, file, rows);
}

async function rowsOf<Row>(
  { session, findings, open }: LoadingFiles,
  file: string,
  rows: Loading<Row>,
): Promise<FileRows> {
  const opened = await open({ file, formFor: rows.formFor });
  const loaded = opened === undefined ? undefined : await loadRows(session, opened, rows, findings);
  return { file, ...(loaded ?? (await loadInJavaScript(session, file, rows, findings))) };
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
