/**
 * Judges all leads of files in the database, which reads them, judges them and writes the verdicts. To
 * JavaScript come only rows that cannot be read otherwise, and verdicts on their way into text, some
 * thousand at a time.
 */
import type { Finding } from '../../../core/diagnostics/finding.ts';
import type { CheckRule } from '../../../core/diagnostics/rule.ts';
import type { Moment } from '../../../core/program/interpret/past.ts';
import type { Program } from '../../../core/program/program.ts';
import { EVENT_ROWS } from '../../../core/program/to-sql/event-rows.ts';
import { type CompiledProgram, toSql } from '../../../core/program/to-sql/index.ts';
import { propertyColumn } from '../../../core/program/to-sql/relations.ts';
import { type Fragment, join, NULL, sql } from '../../../core/sql/fragment.ts';
import type { LeadFiles } from '../read/read-leads.ts';
import { dialect, openSession, type Session, type SessionSettings } from '../session.ts';
import type { VerdictTable } from '../write/verdict-table.ts';
import { assembleRows } from './assemble-rows.ts';
import { loadFiles } from './load-files.ts';
import { openFile } from './open-file.ts';
import { collectRowFindings, type RowFindings } from './row-findings.ts';
import type { IsRead } from './typed-rows.ts';
import { firstVerdicts, type Sink, stagesIn, writeVerdicts } from './verdict-file.ts';
import { makeWorkFolder, type WorkFolder } from './work-folder.ts';

export interface BulkRun {
  readonly program: Program;
  readonly moment: Moment;
  readonly files: LeadFiles;
  readonly sink: Sink;
  readonly settings: SessionSettings & { readonly spill: string };
  /** Rows that cannot be used, or values, stop the run before anything is judged. */
  readonly strict: boolean;
  /** Hears what is being done, with a way to ask how far it is. */
  told?(step: string, percent: () => number): void;
}

export interface BulkResult {
  readonly leads: number;
  /** `undefined` where the run stopped before judging. */
  readonly judged?: Judged;
  readonly findings: readonly Finding[];
  /** How many rows or values are found fault with by these rules. */
  count(rules: readonly Pick<CheckRule, 'id'>[]): number;
}

export interface Judged {
  /** How many leads are in each stage, `undefined` for none; most first. */
  readonly stages: readonly (readonly [stage: string | undefined, leads: number])[];
  /** The first few verdicts. */
  readonly first: VerdictTable;
}

export async function judgeFiles(run: BulkRun): Promise<BulkResult> {
  const { files, sink, settings } = run;
  const folder = await makeWorkFolder(settings.spill);
  const named = [files.leads, files.events, files.records].flatMap((file) => (file === undefined ? [] : [file]));
  const opened = await Promise.all(named.map((file) => folder.nameOf(file)));
  const out = sink.to === 'parquet' ? [await folder.nameOf(sink.file)] : [folder.verdicts];
  const session = await openSession([...opened, ...out], { ...settings, spill: folder.path });
  try {
    return await judgeIn(session, folder, run);
  } finally {
    session.close();
    await folder.remove();
  }
}

async function judgeIn(session: Session, folder: WorkFolder, run: BulkRun): Promise<BulkResult> {
  const { program, moment, files, sink, strict } = run;
  const told = (step: string): void => run.told?.(step, () => session.percent());
  const findings = collectRowFindings();
  const compiled = toSql(program, dialect);
  const { relations, columns } = compiled;
  const shared = { session, program, relations, moment, findings };
  const isRead = readBy(program, compiled, moment);
  told('reading');
  const rows = await loadFiles({ ...shared, isRead, open: (opening) => openFile(session, folder, opening) }, files);
  const leads = await assembleRows(shared, rows);
  if (strict && findings.shown().length > 0) return { leads, ...resultOf(findings) };
  await session.run(sql`CREATE VIEW ${EVENT_ROWS} AS ${compiled.unrepeatedEvents(moment)}`);
  told('judging');
  const verdicts = await writeVerdicts(session, folder, { query: verdictsInOrder(compiled), columns, sink });
  const judged = { stages: await stagesIn(session, verdicts), first: await firstVerdicts(session, verdicts, columns) };
  return { leads, judged, ...resultOf(findings) };
}

/** By the statement, or for the records that events tell of. */
export function readBy(
  { lifecycle: { history } }: Program,
  { tables, verdicts, unrepeatedEvents }: CompiledProgram,
  moment: Moment,
): IsRead {
  const told = history === undefined ? undefined : propertyColumn(history.signal, history.to);
  const text = [...tables, verdicts, unrepeatedEvents(moment)].map((part) => part.text).join('\n');
  return (column) => column === told || text.includes(dialect.name(column).text);
}

/** In the order of the leads. */
function verdictsInOrder(compiled: CompiledProgram): Fragment {
  return sql`SELECT v.* FROM (${verdictsOf(compiled)}) AS v
JOIN "lead order" AS o ON o.id = v.lead ORDER BY o.n`;
}

/** Over the relations, with the events as the view that stands in for their table. */
export function verdictsOf({ tables, verdicts }: CompiledProgram): Fragment {
  const others = tables.filter(({ name }) => name.text !== EVENT_ROWS.text);
  return sql`WITH ${join(others, ',\n', NULL)}\n${verdicts}`;
}

function resultOf(findings: RowFindings): Pick<BulkResult, 'findings' | 'count'> {
  return { findings: findings.shown(), count: findings.count };
}
