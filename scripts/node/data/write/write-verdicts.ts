/** Writes verdicts to a file, in the format that its ending names. */
import { writeFile } from 'node:fs/promises';
import { UsageError } from '../../usage-error.ts';
import { csvWriter, toCsv } from './csv.ts';
import { jsonWriter, ndjsonWriter, toJson, toNdjson } from './json.ts';
import type { TextWriterFor, VerdictTable } from './verdict-table.ts';

type Write = (table: VerdictTable, file: string) => Promise<void>;

const WRITERS: readonly (readonly [ending: string, write: Write])[] = [
  ['.csv', (table, file) => writeFile(file, toCsv(table))],
  ['.json', (table, file) => writeFile(file, toJson(table))],
  ['.ndjson', (table, file) => writeFile(file, toNdjson(table))],
  ['.jsonl', (table, file) => writeFile(file, toNdjson(table))],
  ['.parquet', async (table, file) => (await import('./parquet.ts')).writeParquet(table, file)],
];

/** The writer for a file, found before anything is judged. */
export function writerFor(file: string): (table: VerdictTable) => Promise<void> {
  const write = WRITERS.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1];
  if (write === undefined) {
    throw new UsageError(
      `Verdicts cannot be written to ${file}.`,
      'End its name with .csv, .json, .ndjson or .parquet.',
    );
  }
  return (table) => reporting(file, () => write(table, file));
}

const TEXT_WRITERS: readonly (readonly [ending: string, writerFor: TextWriterFor])[] = [
  ['.csv', csvWriter],
  ['.json', jsonWriter],
  ['.ndjson', ndjsonWriter],
  ['.jsonl', ndjsonWriter],
];

/** The one for the ending of a name; that there is one, `writerFor` has seen to. */
export function textWriterFor(file: string): TextWriterFor {
  return TEXT_WRITERS.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1] ?? csvWriter;
}

/** A writer of text for a file with this ending. */
export function textFileWriter(file: string, ending: string): (text: string) => Promise<void> {
  if (!file.toLowerCase().endsWith(ending))
    throw new UsageError(`This cannot be written to ${file}.`, `End its name with ${ending}.`);
  return (text) => reporting(file, () => writeFile(file, text));
}

async function reporting(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new UsageError(`${file} cannot be written.`, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? 'Its folder does not exist.' : 'Check that the folder exists and may be written to.';
}
