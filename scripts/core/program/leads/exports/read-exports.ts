/**
 * Leads out of the exports of a source: who they are, what is known of them, what they did and which
 * stages they entered. Nothing is dropped silently: what cannot be used is counted and reported.
 */
import type { Finding } from '../../../diagnostics/finding.ts';
import type { RowPlace } from '../../../diagnostics/place.ts';
import type { LeadEvent, LeadRecord } from '../../lead.ts';
import type { Program } from '../../program.ts';
import type { EventsExport, FieldsExport, LeadsExport, RecordsExport, Source, SourceExport } from '../../source.ts';
import { type AssembledLeads, leadsOf } from '../assemble-leads.ts';
import { LEAVES_ROWS_OUT } from '../data-rules.ts';
import { rowPlace } from '../rows/header.ts';
import { byLead, type Kept, ofNobody, type Ready } from './by-lead.ts';
import { type ExportTable, keptRows } from './export-table.ts';
import { lackingColumns, lackingJoins } from './needed-columns.ts';
import { peopleIn, withoutMerged } from './people.ts';
import { eventsOf } from './read-events.ts';
import { fieldsOf } from './read-fields.ts';
import { recordsOf } from './read-records.ts';
import { talliesOf } from './tallies.ts';
import { leadsOfRows } from './whose.ts';

export interface ReadExports extends AssembledLeads {
  /** Rows that could not be used, beyond one for each finding. */
  readonly more: number;
  readonly counts: readonly ExportCount[];
}

/** How much was read of an export. */
export interface ExportCount {
  readonly export: SourceExport;
  readonly file: string;
  readonly rows: number;
  /** Rows of records that were merged into others. */
  readonly merged: number;
  /** Columns of fields that the file does not have. */
  readonly absent: readonly string[];
}

/** An export whose file is absent has no table. */
export function readExports(program: Program, source: Source, tables: readonly ExportTable[]): ReadExports {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const readable = readableIn(source, tables, report);
  const people = peopleIn(readable.filter(givesLeads));
  const kept = readable.map((one) => {
    const own = givesLeads(one) ? withoutMerged(one, people) : one.kept;
    return { table: one.table, kept: own, merged: one.kept.length - own.length };
  });
  const whose = leadsOfRows(new Map(kept.map((one) => [one.table.export.id, one])), people);
  const ready = kept.map((one) => ({
    ...one,
    leadsOf: whose(one.table),
    ofNobody: ofNobody(one.table, source, kept),
    tallies: talliesOf(one.table),
  }));
  const reading = { program, zone: source.timeZone, report };
  const places = new Map<LeadEvent | LeadRecord, RowPlace>();
  const parts = {
    fields: fieldsOf(program, ready.filter(tellsOfLeads), reading),
    events: byLead(ready.filter(givesEvents), people, ({ table, tallies }) => {
      const read = eventsOf(table, { ...reading, tallies });
      return (row, cells, lead) => {
        const event = read(row, cells, lead);
        if (event?.signal === program.lifecycle.history?.signal && event) places.set(event, rowPlace(table, row));
        return event;
      };
    }),
    records: byLead(ready.filter(givesRecords), people, ({ table, tallies }) => {
      const read = recordsOf(table, { ...reading, tallies });
      return (row, cells, lead) => {
        const record = read(row, cells, lead);
        if (record !== undefined) places.set(record, rowPlace(table, row));
        return record;
      };
    }),
  };
  const assembled = leadsOf(program, parts, (what) => places.get(what) ?? { in: 'rows', file: '', row: 0 });
  const counted = ready.flatMap(({ tallies }) => tallies.findings());
  return {
    leads: assembled.leads,
    findings: [...findings, ...counted, ...assembled.findings],
    more: ready.reduce((sum, { tallies }) => sum + tallies.more(LEAVES_ROWS_OUT), 0),
    counts: ready.map(countOf),
  };
}

function countOf({ table, kept, merged }: Ready<SourceExport>): ExportCount {
  const fields = 'fields' in table.export ? table.export.fields : [];
  const absent = fields.filter(({ columns }) => !columns.some((name) => table.header.includes(name)));
  const names = absent.map(({ columns }) => columns[0] ?? '');
  return { export: table.export, file: table.file, rows: kept.length, merged, absent: names };
}

/** In the order of the mapping, with the rows that are meant; what lacks a column that is needed is reported. */
function readableIn(
  { exports }: Source,
  tables: readonly ExportTable[],
  report: (finding: Finding) => void,
): readonly Kept<SourceExport>[] {
  const byId = new Map(tables.map((table) => [table.export.id, table]));
  return exports.flatMap(({ id }) => {
    const table = byId.get(id);
    if (table === undefined) return [];
    const lacking = lackingColumns(table);
    for (const finding of [...lacking, ...lackingJoins(table, byId)]) report(finding);
    return lacking.length > 0 ? [] : [{ table, kept: keptRows(table) }];
  });
}

function givesLeads(one: Kept<SourceExport>): one is Kept<LeadsExport> {
  return one.table.export.gives === 'leads';
}

function tellsOfLeads(one: Ready<SourceExport>): one is Ready<LeadsExport | FieldsExport> {
  return 'fields' in one.table.export;
}

function givesEvents(one: Ready<SourceExport>): one is Ready<EventsExport> {
  return one.table.export.gives === 'events';
}

function givesRecords(one: Ready<SourceExport>): one is Ready<RecordsExport> {
  return one.table.export.gives === 'records';
}
