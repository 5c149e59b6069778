/** A data file as the user named it: that it is there, and which format it has. */
import { open, stat } from 'node:fs/promises';
import { UsageError } from '../../usage-error.ts';

export type DataFormat = 'csv' | 'ndjson' | 'json' | 'parquet';

const ENDINGS: readonly (readonly [ending: string, format: DataFormat])[] = [
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.json', 'json'],
  ['.parquet', 'parquet'],
];

const READABLE = 'Leads, events and records are read from .csv, .tsv, .ndjson, .jsonl, .json and .parquet files.';

export function isDataFile(file: string): boolean {
  return formatNamed(file) !== undefined;
}

function formatNamed(file: string): DataFormat | undefined {
  const name = file.toLowerCase().replace(/\.gz$/u, '');
  return ENDINGS.find(([ending]) => name.endsWith(ending))?.[1];
}

/** Throws a usage error for what cannot be read at all. */
export async function formatOf(file: string): Promise<DataFormat> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined)
    throw new UsageError(`There is no file ${file}.`, 'Check the path; it is taken from the folder you are in.');
  if (found.isDirectory())
    throw new UsageError(
      `${file} is a folder.`,
      'Name the file in it that holds the rows; a whole folder is read with --source.',
    );
  const format = formatNamed(file);
  if (format === undefined) throw new UsageError(`${file} is not a kind of file that can be read.`, READABLE);
  if (found.size === 0) throw new UsageError(`${file} is empty.`, 'Export it again, with its header.');
  if (await isUtf16(file))
    throw new UsageError(`${file} is written in UTF-16.`, 'Save it as UTF-8, for example as "CSV UTF-8".');
  return format;
}

async function isUtf16(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    const mark = buffer.toString('hex');
    return mark === 'fffe' || mark === 'feff';
  } finally {
    await handle.close();
  }
}
