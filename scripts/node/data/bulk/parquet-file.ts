/** Parquet read in place: only the columns that are asked for, as often as they are. */
import { type Fragment, sql } from '../../../core/sql/fragment.ts';
import { UsageError } from '../../usage-error.ts';
import type { Session } from '../session.ts';
import { type BulkFile, placed, placedColumns } from './bulk-file.ts';
import { textOf } from './cell-text.ts';

/** `path` is the file as the session may open it. */
export async function parquetFile(session: Session, file: string, path: Fragment): Promise<BulkFile> {
  const described = await columnsOf(session, file, path);
  const cells = described.map(({ type }, place) => ({ value: placed(place), type, text: textOf(placed(place), type) }));
  return {
    file,
    header: described.map(({ name }) => name),
    cells,
    rows: sql`read_parquet(${path}, file_row_number = true) AS f(${placedColumns(cells.length)}, n)`,
    number: sql`(f.n + 1)`,
    findings: [],
    failure: (error) => (/Out of Memory|No space left/u.test(String(error)) ? error : unreadable(file)),
  };
}

async function columnsOf(session: Session, file: string, path: Fragment) {
  try {
    const rows = await session.rows(
      sql`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${path}))`,
    );
    return rows.map(([name, type]) => ({ name: String(name), type: String(type) }));
  } catch {
    throw unreadable(file);
  }
}

function unreadable(file: string): UsageError {
  return new UsageError(`${file} cannot be read as Parquet.`, 'Export it again, or use CSV.');
}
