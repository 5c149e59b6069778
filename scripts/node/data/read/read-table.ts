/** Reads a file of rows as text, whatever its format. */
import type { Finding } from '../../../core/diagnostics/finding.ts';
import { findingOf } from '../../../core/diagnostics/rule.ts';
import { dataRules } from '../../../core/program/leads/data-rules.ts';
import { readCsv } from './csv.ts';
import { type DataFormat, formatOf } from './file.ts';
import { readJson } from './json.ts';
import { readNdjson } from './ndjson.ts';
import { readParquet } from './parquet.ts';
import type { TextTable } from './text-table.ts';

const READERS: Readonly<Record<DataFormat, (file: string) => Promise<TextTable>>> = {
  csv: readCsv,
  ndjson: readNdjson,
  json: readJson,
  parquet: readParquet,
};

export async function readTable(file: string): Promise<TextTable> {
  const table = await READERS[await formatOf(file)](file);
  return { ...table, findings: [...namedTwice(table), ...table.findings] };
}

function namedTwice({ file, header }: TextTable): readonly Finding[] {
  return header.flatMap((name, position) => {
    if (name === '' || header.indexOf(name) === position) return [];
    const message = `${file} has more than one column "${name}"; only the first is read.`;
    return [findingOf(dataRules.unknownColumn, { message, place: { in: 'rows', file, row: 0, column: name } })];
  });
}
