/** A file as the database reads it, by its format. */
import { formatOf } from '../read/file.ts';
import { dialect, type Session } from '../session.ts';
import type { BulkFile } from './bulk-file.ts';
import { csvFile } from './csv-file.ts';
import type { FormFor } from './json-shape.ts';
import { ndjsonFile } from './ndjson-file.ts';
import { parquetFile } from './parquet-file.ts';
import type { WorkFolder } from './work-folder.ts';

export interface Opening {
  readonly file: string;
  /** Of JSON, what its columns are to hold. */
  readonly formFor: FormFor;
}

/** `undefined` where the database has no way to read it, or none to be trusted. */
export async function openFile(
  session: Session,
  folder: WorkFolder,
  { file, formFor }: Opening,
): Promise<BulkFile | undefined> {
  const format = await formatOf(file);
  const path = await folder.nameOf(file);
  if (file.toLowerCase().endsWith('.gz')) return undefined;
  switch (format) {
    case 'parquet':
      return parquetFile(session, file, dialect.text(path));
    case 'csv':
      return csvFile(file, path);
    case 'ndjson':
      return ndjsonFile(file, path, formFor);
    case 'json':
      return undefined;
  }
}
