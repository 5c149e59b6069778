/** Reads a file of rows as text, whatever its format. */
import type { Finding } from '../../../core/diagnostics/finding.ts';
import { findingOf } from '../../../core/diagnostics/rule.ts';
import { dataRules } from '../../../core/program/leads/data-rules.ts';
import { readCsv } from './csv.ts';
import { type DataFormat, formatOf } from './file.ts';
import { readNdjson } from './ndjson.ts';
import type { TextTable } from './text-table.ts';

/** Only what is asked for is loaded: DuckDB takes longer to start than a small file takes to read. */
const READERS: Readonly<Record<DataFormat, (file: string) => Promise<TextTable>>> = {
  csv: readCsv,
  ndjson: readNdjson,
  json: async (file) => (await import('./json.ts')).readJson(file),
  parquet: async (file) => (await import('./parquet.ts')).readParquet(file),
};

export async function readTable(file: string): Promise<TextTable> {
  const table = await READERS[await formatOf(file)](file);
  return { ...table, findings: [...namedTwice(table), ...table.findings] };
}

export function namedTwice({ file, header }: Pick<TextTable, 'file' | 'header'>): readonly Finding[] {
  return header.flatMap((name, position) => {
    if (name === '' || header.indexOf(name) === position) return [];
    const message = `${file} has more than one column "${name}"; only the first is read.`;
    return [findingOf(dataRules.unknownColumn, { message, place: { in: 'rows', file, row: 0, column: name } })];
  });
}
