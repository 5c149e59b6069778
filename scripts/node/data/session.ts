/**
 * DuckDB in this process, in memory. It may touch the files it is opened for and nothing else: no
 * other file, no network, no extension.
 */
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { FOLDING } from '../../core/conditions/fold.ts';
import type { Dialect } from '../../core/sql/dialect.ts';
import { dialects } from '../../core/sql/dialects/index.ts';
import { type Fragment, sql } from '../../core/sql/fragment.ts';

export const dialect: Dialect = dialects.duckdb(FOLDING);

export interface Session {
  readonly connection: DuckDBConnection;
  run(statement: Fragment): Promise<void>;
  /** All rows of a small result. */
  rows(statement: Fragment): Promise<readonly (readonly DuckDBValue[])[]>;
  /** The rows of a large result, some thousand at a time. */
  stream(statement: Fragment): AsyncIterable<readonly (readonly DuckDBValue[])[]>;
  /** How far the statement at work is, 0 to 100; negative while that is not known. */
  percent(): number;
  close(): void;
}

export interface SessionSettings {
  /** Below some hundred thousand rows more threads are of no use. */
  readonly threads?: number | undefined;
  /** Bytes the database may keep in memory; what is more goes to the spill directory. */
  readonly memory?: number | undefined;
  /** Where it may put what does not fit into memory; a folder of its own there. */
  readonly spill?: string | undefined;
}

/** `files` are the ones to be read or written. */
export async function openSession(
  files: readonly string[],
  { threads, memory, spill = tmpdir() }: SessionSettings = {},
): Promise<Session> {
  const instance = await DuckDBInstance.create(':memory:', threads === undefined ? {} : { threads: String(threads) });
  const connection = await instance.connect();
  const run = async ({ text }: Fragment): Promise<void> => {
    await connection.run(text);
  };
  const folder = resolve(spill, `lockstep-${process.pid}`);
  const allowed = dialect.textList(files.map((file) => resolve(file)));
  // The order matters: what is allowed is settled before the door is closed, then the lock is locked.
  await run(sql`SET GLOBAL TimeZone = 'UTC'`);
  await run(sql`SET temp_directory = ${dialect.text(folder)}`);
  if (memory !== undefined) await run(sql`SET memory_limit = ${dialect.text(`${memory}B`)}`);
  await run(sql`SET enable_progress_bar = true`);
  await run(sql`SET enable_progress_bar_print = false`);
  await run(sql`SET autoinstall_known_extensions = false`);
  await run(sql`SET autoload_known_extensions = false`);
  await run(sql`SET allowed_paths = ${allowed}`);
  await run(sql`SET enable_external_access = false`);
  await run(sql`SET lock_configuration = true`);
  // A result that is still being read would be lost with the next statement of its connection.
  const reading = await instance.connect();
  return {
    connection,
    run,
    rows: async ({ text }) => (await connection.runAndReadAll(text)).getRows(),
    stream: ({ text }) => chunks(reading, text),
    percent: () => connection.progress.percentage,
    close() {
      reading.closeSync();
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function* chunks(connection: DuckDBConnection, text: string): AsyncIterable<readonly (readonly DuckDBValue[])[]> {
  const result = await connection.stream(text);
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    yield chunk.getRows();
  }
}
