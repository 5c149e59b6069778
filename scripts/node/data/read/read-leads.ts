/**
 * Leads from files in the agreement's own layout: the one of leads, and those of events, records and
 * members of accounts where there are any. Rows that cannot be read are reported and counted; the rest go on.
 */
import type { Finding } from '../../../core/diagnostics/finding.ts';
import type { Lead } from '../../../core/program/lead.ts';
import { assembleLeads, type Rows } from '../../../core/program/leads/assemble-leads.ts';
import { eventReader } from '../../../core/program/leads/rows/event-rows.ts';
import type { RowFile, RowReader } from '../../../core/program/leads/rows/header.ts';
import { leadReader } from '../../../core/program/leads/rows/lead-rows.ts';
import { memberReader } from '../../../core/program/leads/rows/member-rows.ts';
import { recordReader } from '../../../core/program/leads/rows/record-rows.ts';
import type { Program } from '../../../core/program/program.ts';
import { readTable } from './read-table.ts';

export interface LeadFiles {
  readonly leads: string;
  readonly events?: string | undefined;
  readonly records?: string | undefined;
  readonly members?: string | undefined;
}

export interface ReadLeads {
  readonly leads: readonly Lead[];
  readonly findings: readonly Finding[];
  /** Rows that could not be used, where one finding stands for several of them, beyond the first of each. */
  readonly moreRows: number;
}

export async function readLeads(program: Program, files: LeadFiles): Promise<ReadLeads> {
  const findings: Finding[] = [];
  const read = async <Row>(file: string | undefined, readerFor: ReaderFor<Row>): Promise<Rows<Row> | undefined> =>
    file === undefined ? undefined : rowsOf(file, (rowFile) => readerFor(program, rowFile), findings);
  const leads = await rowsOf(files.leads, (rowFile) => leadReader(program, rowFile), findings);
  const events = await read(files.events, eventReader);
  const records = await read(files.records, recordReader);
  const members = await read(files.members, memberReader);
  const assembled = assembleLeads(program, { leads, events, records, members });
  return { leads: assembled.leads, findings: [...findings, ...assembled.findings], moreRows: 0 };
}

type ReaderFor<Row> = (program: Program, file: RowFile) => RowReader<Row>;

async function rowsOf<Row>(
  file: string,
  readerFor: (rowFile: RowFile) => RowReader<Row>,
  findings: Finding[],
): Promise<Rows<Row>> {
  const table = await readTable(file);
  const reader = readerFor({ file, header: table.header });
  const rows: { number: number; row: Row }[] = [];
  for (const finding of [...table.findings, ...reader.findings]) findings.push(finding);
  for (const { number, cells } of table.rows) {
    const read = reader.read(number, cells);
    if (read.row !== undefined) rows.push({ number, row: read.row });
    for (const finding of read.findings) findings.push(finding);
  }
  return { file, rows };
}
