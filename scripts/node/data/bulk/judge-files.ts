/**
 * Judges all leads of files in the database, which reads them, judges them and writes the verdicts: none
 * of them comes to JavaScript unless its row cannot be read otherwise.
 */
import { resolve } from 'node:path';
import type { Finding } from '../../../core/diagnostics/finding.ts';
import type { CheckRule } from '../../../core/diagnostics/rule.ts';
import type { Moment } from '../../../core/program/interpret/past.ts';
import type { Lead } from '../../../core/program/lead.ts';
import { eventReader } from '../../../core/program/leads/rows/event-rows.ts';
import { leadReader } from '../../../core/program/leads/rows/lead-rows.ts';
import { recordReader } from '../../../core/program/leads/rows/record-rows.ts';
import type { Program } from '../../../core/program/program.ts';
import { EVENT_ROWS } from '../../../core/program/to-sql/event-rows.ts';
import { toSql } from '../../../core/program/to-sql/index.ts';
import { type RelationRow, relationRows } from '../../../core/program/to-sql/relation-rows.ts';
import type { Relations } from '../../../core/program/to-sql/relations.ts';
import { join, NULL, sql } from '../../../core/sql/fragment.ts';
import type { LeadFiles } from '../read/read-leads.ts';
import { dialect, openSession, type Session, type SessionSettings } from '../session.ts';
import { columnsOfParquet } from '../write/parquet.ts';
import { assembleRows, type FileRows, leadColumns } from './assemble-rows.ts';
import { type Loading, loadRows } from './load-rows.ts';
import { bulkFile } from './open-file.ts';
import { collectRowFindings, type RowFindings } from './row-findings.ts';
import { typedEvents, typedLeads, typedRecords } from './typed-rows.ts';

export interface BulkRun {
  readonly program: Program;
  readonly moment: Moment;
  readonly files: LeadFiles;
  /** Where the verdicts go, a Parquet file. */
  readonly out: string;
  readonly settings: SessionSettings;
}

export interface BulkResult {
  readonly leads: number;
  /** How many leads are in each stage, `undefined` for none; most first. */
  readonly stages: readonly (readonly [stage: string | undefined, leads: number])[];
  readonly findings: readonly Finding[];
  /** How many rows or values are found fault with by these rules. */
  count(rules: readonly Pick<CheckRule, 'id'>[]): number;
}

export async function judgeFiles(run: BulkRun): Promise<BulkResult> {
  const { files, out, settings } = run;
  const named = [files.leads, files.events, files.records].flatMap((file) => (file === undefined ? [] : [file]));
  const session = await openSession([...named, out], settings);
  try {
    return await judgeIn(session, run);
  } finally {
    session.close();
  }
}

async function judgeIn(session: Session, { program, moment, files, out }: BulkRun): Promise<BulkResult> {
  const findings = collectRowFindings();
  const compiled = toSql(program, dialect);
  const { relations } = compiled;
  const isRead = (column: string): boolean => compiled.statement.text.includes(dialect.name(column).text);
  const rowsOf = async <Row>(
    file: string,
    load: (opened: Awaited<ReturnType<typeof bulkFile>>) => Loading<Row>,
  ): Promise<FileRows> => ({
    file,
    ...(await loadRows(session, load(await bulkFile(session, file)), findings)),
  });
  const stored = (place: number) => storedAs(program, relations, moment, place);
  const leads = await rowsOf(files.leads, (file) => ({
    file,
    relation: { name: 'lead rows', columns: leadColumns(relations.leads) },
    typed: typedLeads(program, file, isRead),
    reader: leadReader(program, file),
    stored: (rows) => stored(0)(rows.map(({ lead, fields }) => ({ id: lead, fields }))),
  }));
  const events =
    files.events === undefined
      ? undefined
      : await rowsOf(files.events, (file) => ({
          file,
          relation: { name: 'event rows', columns: relations.events.columns },
          typed: typedEvents(program, file, isRead),
          reader: eventReader(program, file),
          stored: (rows) =>
            stored(1)(rows.map(({ lead, event }) => ({ id: lead, fields: new Map(), events: [event] }))),
        }));
  const records =
    files.records === undefined
      ? undefined
      : await rowsOf(files.records, (file) => ({
          file,
          relation: { name: 'record rows', columns: relations.records.columns },
          typed: typedRecords(program, file, isRead),
          reader: recordReader(program, file),
          stored: (rows) =>
            stored(2)(rows.map(({ lead, record }) => ({ id: lead, fields: new Map(), records: [record] }))),
        }));
  const count = await assembleRows({ session, program, relations, moment, findings }, { leads, events, records });
  await session.run(sql`CREATE VIEW ${EVENT_ROWS} AS ${compiled.unrepeatedEvents(moment)}`);
  const tables = compiled.tables.filter(({ name }) => name.text !== EVENT_ROWS.text);
  const verdicts = sql`WITH ${join(tables, ',\n', NULL)}\n${compiled.verdicts}`;
  await session.run(
    sql`COPY (SELECT ${columnsOfParquet(compiled.columns)} FROM (${verdicts}) AS v JOIN "lead order" AS o ON o.id = v.lead ORDER BY o.n) TO ${dialect.text(resolve(out))} (FORMAT parquet, USE_TMP_FILE false)`,
  );
  return { leads: count, stages: await stagesIn(session, out), ...resultOf(findings) };
}

/** As the relation at this place of all relations has them; leads without what a file cannot tell. */
function storedAs(program: Program, relations: Relations, moment: Moment, place: number) {
  const width = leadColumns(relations.leads).length;
  return function* (leads: readonly Lead[]): Generator<RelationRow> {
    for (const row of relationRows(program, relations, leads, moment)[place]?.rows ?? [])
      yield place === 0 ? row.slice(0, width) : row;
  };
}

function resultOf(findings: RowFindings): Pick<BulkResult, 'findings' | 'count'> {
  return { findings: findings.shown(), count: findings.count };
}

async function stagesIn(session: Session, out: string): Promise<BulkResult['stages']> {
  const rows = await session.rows(
    sql`SELECT stage, COUNT(*) AS leads FROM read_parquet(${dialect.text(resolve(out))}) GROUP BY stage ORDER BY leads DESC, stage`,
  );
  return rows.map(([stage, leads]) => [typeof stage === 'string' ? stage : undefined, Number(leads)]);
}
