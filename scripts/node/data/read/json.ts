/** JSON: an array of objects, or one object. DuckDB parts the array; what is not JSON cannot be parted. */
import { resolve } from 'node:path';
import type { Finding } from '../../../core/diagnostics/finding.ts';
import { findingOf } from '../../../core/diagnostics/rule.ts';
import { dataRules } from '../../../core/program/leads/data-rules.ts';
import { integer, sql } from '../../../core/sql/fragment.ts';
import { UsageError } from '../../usage-error.ts';
import { dialect, openSession } from '../session.ts';
import { collectRows } from './json-rows.ts';
import type { TextTable } from './text-table.ts';

const LARGEST_OBJECT = integer(16_000_000);

export async function readJson(file: string): Promise<TextTable> {
  const builder = collectRows();
  const findings: Finding[] = [];
  let number = 0;
  for await (const text of objectsOf(file)) {
    number += 1;
    const problem = builder.add(number, text);
    if (problem === undefined) continue;
    const message = `Entry ${number} of ${file} ${problem}.`;
    findings.push(findingOf(dataRules.unreadableRow, { message, place: { in: 'rows', file, row: number } }));
  }
  return { file, header: builder.header, rows: builder.rows, findings };
}

async function* objectsOf(file: string): AsyncGenerator<string> {
  const session = await openSession([file]);
  try {
    const path = dialect.text(resolve(file));
    const rows = session.stream(
      sql`SELECT CAST(json AS VARCHAR) FROM read_json_objects(${path}, format = 'auto', maximum_object_size = ${LARGEST_OBJECT})`,
    );
    for await (const chunk of rows) for (const [text] of chunk) yield String(text);
  } catch (error) {
    throw new UsageError(
      `${file} is not valid JSON${placeIn(error)}.`,
      'Export it again; in an NDJSON file, one object a line, a broken line would not stop the others.',
    );
  } finally {
    session.close();
  }
}

/** DuckDB says at which byte of which entry. */
function placeIn(error: unknown): string {
  const entry = /in record\/value (?<entry>\d+)/u.exec(String(error))?.groups?.['entry'];
  return entry === undefined ? '' : `, in or before entry ${entry}`;
}
