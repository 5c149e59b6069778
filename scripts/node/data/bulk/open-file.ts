/** A file as the database reads it, by its format. */
import { formatOf } from '../read/file.ts';
import { dialect, type Session } from '../session.ts';
import type { BulkFile } from './bulk-file.ts';
import { parquetFile } from './parquet-file.ts';
import type { WorkFolder } from './work-folder.ts';

export async function openFile(session: Session, folder: WorkFolder, file: string): Promise<BulkFile> {
  const format = await formatOf(file);
  const path = dialect.text(await folder.nameOf(file));
  if (format === 'parquet') return parquetFile(session, file, path);
  throw new Error(`${format} is to come`);
}
