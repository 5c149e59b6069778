/** A file as the database reads it, by its format. */
import { resolve } from 'node:path';
import { formatOf } from '../read/file.ts';
import { dialect, type Session } from '../session.ts';
import type { BulkFile } from './bulk-file.ts';
import { parquetFile } from './parquet-file.ts';

export async function bulkFile(session: Session, file: string): Promise<BulkFile> {
  const format = await formatOf(file);
  const path = dialect.text(resolve(file));
  if (format === 'parquet') return parquetFile(session, file, path);
  throw new Error(`${format} is to come`);
}
