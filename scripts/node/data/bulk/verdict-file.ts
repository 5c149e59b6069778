/** Verdicts as the database writes them: a Parquet file, which may be turned into text afterwards. */
import type { VerdictColumn } from '../../../core/program/to-sql/verdict-columns.ts';
import { type Fragment, integer, join, NULL, sql } from '../../../core/sql/fragment.ts';
import { UsageError } from '../../usage-error.ts';
import { readBack } from '../judge-with-duckdb.ts';
import { dialect, type Session } from '../session.ts';
import { columnsOfParquet } from '../write/parquet.ts';
import type { TextWriterFor, VerdictTable } from '../write/verdict-table.ts';
import type { WorkFolder } from './work-folder.ts';

/** Where verdicts go; without a place they are only counted. */
export type Sink =
  | { readonly to: 'parquet'; readonly file: string }
  | { readonly to: 'text'; readonly writerFor: TextWriterFor; write(text: string): Promise<void> }
  | { readonly to: 'nowhere' };

export interface Verdicts {
  readonly query: Fragment;
  readonly columns: readonly VerdictColumn[];
  readonly sink: Sink;
}

/** The relation they can be read back from. */
export async function writeVerdicts(
  session: Session,
  folder: WorkFolder,
  { query, columns, sink }: Verdicts,
): Promise<Fragment> {
  const file = dialect.text(sink.to === 'parquet' ? await folder.nameOf(sink.file) : folder.verdicts);
  const selected = sink.to === 'parquet' ? columnsOfParquet(columns) : namesOf(columns);
  try {
    await session.run(sql`COPY (SELECT ${selected} FROM (${query})) TO ${file} (FORMAT parquet, USE_TMP_FILE false)`);
  } catch (error) {
    throw failureOf(error, sink);
  }
  const written = sql`read_parquet(${file})`;
  if (sink.to === 'text') await writeText(session, written, columns, sink);
  return written;
}

async function writeText(
  session: Session,
  written: Fragment,
  columns: readonly VerdictColumn[],
  { writerFor, write }: Extract<Sink, { to: 'text' }>,
): Promise<void> {
  const { head, linesOf, tail } = writerFor(columns);
  await write(head);
  let isEmpty = true;
  for await (const rows of session.stream(sql`SELECT ${namesOf(columns)} FROM ${written}`)) {
    await write(
      linesOf(
        rows.map((row) => row.map(readBack)),
        isEmpty,
      ),
    );
    isEmpty = false;
  }
  await write(tail(isEmpty));
}

export async function stagesIn(session: Session, verdicts: Fragment) {
  const rows = await session.rows(
    sql`SELECT stage, COUNT(*) AS leads FROM ${verdicts} GROUP BY stage ORDER BY leads DESC, stage`,
  );
  return rows.map(([stage, leads]) => [typeof stage === 'string' ? stage : undefined, Number(leads)] as const);
}

const SHOWN = 20;

/** For people to look at. */
export async function firstVerdicts(
  session: Session,
  verdicts: Fragment,
  columns: readonly VerdictColumn[],
): Promise<VerdictTable> {
  const rows = await session.rows(sql`SELECT ${namesOf(columns)} FROM ${verdicts} LIMIT ${integer(SHOWN)}`);
  return { columns, rows: rows.map((row) => row.map(readBack)) };
}

function namesOf(columns: readonly VerdictColumn[]): Fragment {
  return join(
    columns.map(({ name }) => dialect.name(name)),
    ', ',
    NULL,
  );
}

/** What a disk or a memory that is full says of itself; else it is a bug. */
function failureOf(error: unknown, sink: Sink): unknown {
  const text = String(error);
  if (/Out of Memory/u.test(text))
    return new UsageError(
      'There is not enough memory to judge all these leads at once.',
      'Give more with --memory, or fewer --threads.',
    );
  if (/No space left|max_temp_directory_size/u.test(text))
    return new UsageError('The disk is full.', 'Name a folder with more room with --spill.');
  if (sink.to === 'parquet' && /Cannot open file|IO Error/u.test(text))
    return new UsageError(`${sink.file} cannot be written.`, 'Check that the folder exists and may be written to.');
  return error;
}
