/**
 * CSV that the database reads itself, as text: only where its strict reading finds nothing odd in the
 * whole file, and each row is a line. Else `read/csv.ts` reads it, row by row.
 */
import { integer, join, NULL, sql } from '../../../core/sql/fragment.ts';
import { headerIn, separatorIn } from '../read/csv.ts';
import { countLines, firstLine } from '../read/lines.ts';
import { namedTwice } from '../read/read-table.ts';
import { dialect } from '../session.ts';
import { type BulkFile, placed, placedColumns } from './bulk-file.ts';

const LONGEST_LINE = integer(16_000_000);

/** `undefined` where the header alone says that it is odd. */
export async function csvFile(file: string, path: string): Promise<BulkFile | undefined> {
  const line = await firstLine(file);
  if (line === undefined || line.trim() === '' || line.includes('"')) return undefined;
  const separator = separatorIn(line);
  const header = headerIn(line, separator);
  if (header.length < 2) return undefined;
  const columns = join(
    header.map((_, place) => sql`c${integer(place)}: 'VARCHAR'`),
    ', ',
    NULL,
  );
  const options = sql`auto_detect = false, header = false, skip = 1, delim = ${dialect.text(separator)}, quote = '"', escape = '"',
nullstr = '', strict_mode = true, max_line_size = ${LONGEST_LINE}, columns = {${columns}}`;
  const lines = countLines(file);
  lines.catch(() => undefined);
  return {
    file,
    header,
    cells: header.map((_, place) => ({ value: placed(place), type: 'VARCHAR', text: placed(place) })),
    rows: sql`read_csv(${dialect.text(path)}, ${options}) AS f(${placedColumns(header.length)})`,
    findings: namedTwice({ file, header }),
    isAsRead: async (rows) => (await lines) === rows + 1,
  };
}
