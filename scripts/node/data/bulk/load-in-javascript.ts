/** Rows of a file that the database cannot read, or not to be trusted with: all of them through the readers of `read/`. */
import { readTable } from '../read/read-table.ts';
import { dialect, type Session } from '../session.ts';
import { addRows, type LoadedRows, type Loading, openRows } from './loading.ts';
import type { RowFindings } from './row-findings.ts';

const AT_ONCE = 2048;

export async function loadInJavaScript<Row>(
  session: Session,
  file: string,
  loading: Pick<Loading<Row>, 'relation' | 'reader' | 'stored'>,
  findings: RowFindings,
): Promise<LoadedRows> {
  const { relation, reader: readerFor } = loading;
  const { header, rows, findings: found } = await readTable(file);
  const reader = readerFor({ file, header });
  findings.add([...found, ...reader.findings]);
  const name = `${relation.name} read`;
  const table = await openRows(session, name, relation);
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const read = rows.slice(start, start + AT_ONCE).flatMap(({ number, cells }) => {
      const { row, findings: own } = reader.read(number, cells);
      findings.add(own);
      return row === undefined ? [] : [{ number, row }];
    });
    addRows(table, read, loading);
  }
  table.close();
  return { rows: dialect.name(name), inOrder: true };
}
