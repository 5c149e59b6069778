/** NDJSON: one JSON object a line. A broken line is reported and left out; blank lines say nothing. */
import type { Finding } from '../../../core/diagnostics/finding.ts';
import { findingOf } from '../../../core/diagnostics/rule.ts';
import { dataRules } from '../../../core/program/leads/data-rules.ts';
import { collectRows } from './json-rows.ts';
import { readLines } from './lines.ts';
import type { TextTable } from './text-table.ts';

export async function readNdjson(file: string): Promise<TextTable> {
  const builder = collectRows();
  const findings: Finding[] = [];
  for await (const lines of readLines(file)) {
    for (const { number, text, problem: unread } of lines) {
      if (unread === undefined && text.trim() === '') continue;
      const problem = unread ?? builder.add(number, text);
      if (problem === undefined) continue;
      const message = `Line ${number} of ${file} ${problem}.`;
      findings.push(findingOf(dataRules.unreadableRow, { message, place: { in: 'rows', file, row: number } }));
    }
  }
  return { file, header: builder.header, rows: builder.rows, findings };
}
