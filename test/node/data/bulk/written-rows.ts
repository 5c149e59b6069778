/** Rows of text as files of each format. */
import { join, NULL, sql } from '#core/sql/fragment.ts';
import { fillTable } from '#node/data/fill-table.ts';
import { dialect, openSession } from '#node/data/session.ts';
import type { Row } from './awkward-rows.ts';

export const WRITERS = {
  csv: toCsv,
  ndjson: toNdjson,
};

function columnsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function toCsv(rows: readonly Row[]): string {
  const columns = columnsOf(rows);
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
  return line(columns) + rows.map((row) => line(columns.map((name) => row[name] ?? ''))).join('');
}

/** Plain whole numbers and decimals as JSON numbers now and then, as systems do. */
function toNdjson(rows: readonly Row[]): string {
  return rows
    .map((row, place) => {
      const members = Object.entries(row).map(
        ([name, value]) => `${JSON.stringify(name)}:${json(value, place % 2 === 0)}`,
      );
      return `{${members.join(',')}}\n`;
    })
    .join('');
}

function json(value: string | undefined, numbersBare: boolean): string {
  if (value === undefined) return 'null';
  return numbersBare && /^(?:0|-?[1-9]\d*)(?:\.\d+)?$/u.test(value) ? value : JSON.stringify(value);
}

/** As text columns. */
export async function toParquet(rows: readonly Row[], file: string): Promise<void> {
  const columns = columnsOf(rows).map((name) => ({ name, shape: 'text', holds: '' }) as const);
  const session = await openSession([file]);
  await fillTable(
    session,
    { name: 'rows', columns },
    rows.map((row) => columns.map(({ name }) => row[name])),
  );
  const names = join(
    columns.map(({ name }) => dialect.name(name)),
    ', ',
    NULL,
  );
  await session.run(sql`COPY (SELECT ${names} FROM rows) TO ${dialect.text(file)} (FORMAT parquet)`);
  session.close();
}
