/**
 * Parquet, whose columns have types of their own. Every value is turned into the text it would have
 * in a text file, so that one reading serves all formats: times with a zone in UTC, lists as JSON.
 */
import { resolve } from 'node:path';
import { join, NULL, sql } from '../../../core/sql/fragment.ts';
import { UsageError } from '../../usage-error.ts';
import { textOf } from '../bulk/cell-text.ts';
import { dialect, openSession, type Session } from '../session.ts';
import type { TextRow, TextTable } from './text-table.ts';

export async function readParquet(file: string): Promise<TextTable> {
  const session = await openSession([file]);
  try {
    return await readWith(session, file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read as Parquet.`, 'Export it again, or use CSV.');
  } finally {
    session.close();
  }
}

async function readWith(session: Session, file: string): Promise<TextTable> {
  const source = sql`read_parquet(${dialect.text(resolve(file))})`;
  const described = await session.rows(sql`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${source})`);
  const columns = described.map(([name, type]) => ({ name: String(name), type: String(type) }));
  const texts = columns.map(({ name, type }) => textOf(dialect.name(name), type));
  const rows: TextRow[] = [];
  for await (const chunk of session.stream(sql`SELECT ${join(texts, ', ', NULL)} FROM ${source}`)) {
    for (const values of chunk) {
      rows.push({ number: rows.length + 1, cells: values.map((value) => (typeof value === 'string' ? value : null)) });
    }
  }
  return { file, header: columns.map(({ name }) => name), rows, findings: [] };
}
