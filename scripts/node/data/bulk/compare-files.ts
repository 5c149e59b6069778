/**
 * Judges all leads of files by two versions of a program, and counts how they move. The files are read
 * once where both versions read them alike; verdicts are joined in the database, and what comes to
 * JavaScript is one row for each kind of move.
 */
import type { MovedLeads } from '../../../core/compare/movement.ts';
import type { Finding } from '../../../core/diagnostics/finding.ts';
import type { CheckRule } from '../../../core/diagnostics/rule.ts';
import type { Moment } from '../../../core/program/interpret/past.ts';
import { isModel, type Program } from '../../../core/program/program.ts';
import { EVENT_ROWS } from '../../../core/program/to-sql/event-rows.ts';
import { type CompiledProgram, toSql } from '../../../core/program/to-sql/index.ts';
import { type Fragment, join, NULL, sql } from '../../../core/sql/fragment.ts';
import type { LeadFiles } from '../read/read-leads.ts';
import { dialect, openSession, type Session, type SessionSettings } from '../session.ts';
import { assembleRows } from './assemble-rows.ts';
import { readBy, verdictsOf } from './judge-files.ts';
import { loadFiles } from './load-files.ts';
import { movedLeads } from './moved-leads.ts';
import { openFile } from './open-file.ts';
import { areReadAlike } from './read-alike.ts';
import { collectRowFindings, type RowFindings } from './row-findings.ts';
import type { IsRead } from './typed-rows.ts';
import { makeWorkFolder, type WorkFolder } from './work-folder.ts';

export interface JudgedBy {
  readonly program: Program;
  readonly moment: Moment;
}

export interface BulkComparison {
  readonly base: JudgedBy;
  readonly head: JudgedBy;
  readonly files: LeadFiles;
  readonly settings: SessionSettings & { readonly spill: string };
  /** Hears what is being done, with a way to ask how far it is. */
  told?(step: string, percent: () => number): void;
}

export interface BulkMovement {
  readonly leads: number;
  readonly moved: readonly MovedLeads[];
  /** As the new version reads the files. */
  readonly findings: readonly Finding[];
  count(rules: readonly Pick<CheckRule, 'id'>[]): number;
}

export async function compareFiles(comparison: BulkComparison): Promise<BulkMovement> {
  const { base, head, settings } = comparison;
  const folder = await makeWorkFolder(settings.spill);
  try {
    if (areReadAlike(base.program, head.program)) return await inOneSession(comparison, folder);
    return await inTwoSessions(comparison, folder);
  } finally {
    await folder.remove();
  }
}

const [BEFORE, AFTER] = [sql`"verdicts before"`, sql`"verdicts after"`];

async function inOneSession(comparison: BulkComparison, folder: WorkFolder): Promise<BulkMovement> {
  const { base, head } = comparison;
  const [old, current] = [toSql(base.program, dialect), toSql(head.program, dialect)];
  const readBefore = readBy(base.program, old, base.moment);
  const readAfter = readBy(head.program, current, head.moment);
  return inSession(comparison, folder, [], async (session) => {
    const isRead: IsRead = (column) => readBefore(column) || readAfter(column);
    const loaded = await load(session, folder, comparison, head, { compiled: current, isRead });
    await judgeInto(session, BEFORE, { ...base, compiled: old }, comparison);
    await judgeInto(session, AFTER, { ...head, compiled: current }, comparison);
    return { ...loaded, moved: await movedLeads(session, BEFORE, AFTER, modelsOf(comparison)) };
  });
}

/** The verdicts of the first go over a file to the second. */
async function inTwoSessions(comparison: BulkComparison, folder: WorkFolder): Promise<BulkMovement> {
  const { base, head } = comparison;
  const file = dialect.text(folder.verdicts);
  await inSession(comparison, folder, [folder.verdicts], async (session) => {
    const compiled = toSql(base.program, dialect);
    await load(session, folder, comparison, base, { compiled, isRead: readBy(base.program, compiled, base.moment) });
    await judgeInto(session, BEFORE, { ...base, compiled }, comparison);
    await session.run(sql`COPY ${BEFORE} TO ${file} (FORMAT parquet, USE_TMP_FILE false)`);
  });
  return inSession(comparison, folder, [folder.verdicts], async (session) => {
    const compiled = toSql(head.program, dialect);
    const isRead = readBy(head.program, compiled, head.moment);
    const loaded = await load(session, folder, comparison, head, { compiled, isRead });
    await judgeInto(session, AFTER, { ...head, compiled }, comparison);
    return { ...loaded, moved: await movedLeads(session, sql`read_parquet(${file})`, AFTER, modelsOf(comparison)) };
  });
}

async function inSession<T>(
  { files, settings }: BulkComparison,
  folder: WorkFolder,
  own: readonly string[],
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const named = Object.values(files).filter((file) => file !== undefined);
  const opened = await Promise.all(named.map((file) => folder.nameOf(file)));
  const session = await openSession([...opened, ...own], { ...settings, spill: folder.path });
  try {
    return await use(session);
  } finally {
    session.close();
  }
}

interface Compiled {
  readonly compiled: CompiledProgram;
  readonly isRead: IsRead;
}

async function load(
  session: Session,
  folder: WorkFolder,
  { files, told }: BulkComparison,
  { program, moment }: JudgedBy,
  { compiled: { relations }, isRead }: Compiled,
): Promise<Omit<BulkMovement, 'moved'>> {
  told?.('reading', () => session.percent());
  const findings: RowFindings = collectRowFindings();
  const shared = { session, program, relations, moment, findings };
  const rows = await loadFiles({ ...shared, isRead, open: (opening) => openFile(session, folder, opening) }, files);
  const leads = await assembleRows(shared, rows);
  return { leads, findings: findings.shown(), count: findings.count };
}

/** Only what says how a lead moves and why; the rest of a verdict is not computed. */
async function judgeInto(
  session: Session,
  table: Fragment,
  { moment, compiled }: JudgedBy & Pick<Compiled, 'compiled'>,
  comparison: BulkComparison,
): Promise<void> {
  comparison.told?.('judging', () => session.percent());
  const scores = modelsOf(comparison).flatMap((model) =>
    ['least', 'most', 'status'].map((part) => dialect.name(`${model}_${part}`)),
  );
  const columns = [sql`lead`, sql`stage`, sql`deciding`, ...scores];
  await session.run(sql`CREATE OR REPLACE VIEW ${EVENT_ROWS} AS ${compiled.unrepeatedEvents(moment)}`);
  await session.run(sql`CREATE TABLE ${table} AS SELECT ${join(columns, ', ', NULL)} FROM (${verdictsOf(compiled)})`);
}

/** Those that both versions have. */
function modelsOf({ base, head }: BulkComparison): readonly string[] {
  const old = new Set(base.program.steps.filter(isModel).map(({ id }) => id));
  return head.program.steps
    .filter(isModel)
    .map(({ id }) => id)
    .filter((id) => old.has(id));
}
