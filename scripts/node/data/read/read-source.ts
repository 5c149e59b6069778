/**
 * Leads from the exports of a system of record: a folder whose files are known by their names, or one
 * file of leads. Says which exports it read, which are absent, and which files it passed over.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listedShortly } from '../../../core/conditions/phrase.ts';
import type { Finding } from '../../../core/diagnostics/finding.ts';
import type { ExportTable } from '../../../core/program/leads/exports/export-table.ts';
import { type ReadExports, readExports } from '../../../core/program/leads/exports/read-exports.ts';
import type { Program } from '../../../core/program/program.ts';
import type { AnyExport, Source, SourceExport } from '../../../core/program/source.ts';
import { UsageError } from '../../usage-error.ts';
import { isDataFile } from './file.ts';
import type { ReadLeads } from './read-leads.ts';
import { readTable } from './read-table.ts';
import type { TextTable } from './text-table.ts';

/** `path` is a folder of exports, or one of them that gives leads. */
export async function readSource(
  program: Program,
  source: Source,
  path: string,
  talk: (line: string) => void,
): Promise<ReadLeads> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  const found = isFolder
    ? await exportsIn(path, source, source.exports)
    : [{ made: exportNamed(path, source), file: path }];
  if (isFolder) for (const line of passedOver(found, await filesIn(path), source)) talk(line);
  const findings: Finding[] = [];
  const tables = await tablesOf(found, findings);
  const read = readExports(program, source, tables);
  for (const line of told(read)) talk(line);
  return { leads: read.leads, findings: [...findings, ...read.findings], moreRows: read.more };
}

/** The tables of a folder that measures are counted from too. */
export async function tablesIn(
  source: Source,
  folder: string,
  findings: Finding[],
): Promise<readonly ExportTable<AnyExport>[]> {
  return tablesOf(await exportsIn(folder, source, [...source.exports, ...source.measured]), findings);
}

interface Found<E extends AnyExport = SourceExport> {
  readonly made: E;
  readonly file: string;
}

async function exportsIn<E extends AnyExport>(
  folder: string,
  source: Source,
  wanted: readonly E[],
): Promise<readonly Found<E>[]> {
  const files = await filesIn(folder);
  const found = wanted.flatMap((made): readonly Found<E>[] => {
    const [file, other] = files.filter((name) => isNamed(made.files, name));
    if (other !== undefined) {
      const message = `${file ?? ''} and ${other} in ${folder} could both be ${made.title} of ${source.title}.`;
      throw new UsageError(message, 'Leave one of the two in the folder.');
    }
    return file === undefined ? [] : [{ made, file: join(folder, file) }];
  });
  if (found.some(({ made }) => made.gives === 'leads')) return found;
  const named = source.exports.filter(({ gives }) => gives === 'leads').flatMap(({ files: names }) => names);
  throw new UsageError(
    `${folder} holds no leads of ${source.title}.`,
    `A file of leads is called ${named.join(' or ')}, and ends in .csv, .ndjson, .json or .parquet.`,
  );
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && isDataFile(entry.name))
    .map(({ name }) => name)
    .sort();
}

function isNamed(names: readonly string[], file: string): boolean {
  const stem = basename(file)
    .replace(/\.gz$/iu, '')
    .replace(/\.[a-z]+$/iu, '')
    .toLowerCase();
  return names.some((name) => name.toLowerCase() === stem);
}

/** A single file is an export of leads: the one its name says, else the only one there is. */
function exportNamed(file: string, { title, exports }: Source): SourceExport {
  const named = exports.filter(({ files }) => isNamed(files, file));
  const leads = exports.filter(({ gives }) => gives === 'leads');
  const [only, another] = named.length === 0 ? leads : leads.filter((made) => named.includes(made));
  if (only !== undefined && another === undefined) return only;
  if (only === undefined) {
    const what = named[0]?.title ?? 'no leads';
    throw new UsageError(
      `${file} is named like ${what} of ${title}, which are no leads.`,
      'Name the file of leads, or the folder that holds all files.',
    );
  }
  throw new UsageError(
    `${file} could be any of ${leads.map((made) => made.title).join(', ')} of ${title}.`,
    `Call it ${leads.map(({ files }) => files[0] ?? '').join(' or ')}.`,
  );
}

/** Each file is read once, also if it is more than one export. */
async function tablesOf<E extends AnyExport>(
  found: readonly Found<E>[],
  findings: Finding[],
): Promise<readonly ExportTable<E>[]> {
  const read = new Map<string, TextTable>();
  for (const { file } of found) {
    if (read.has(file)) continue;
    const table = await readTable(file);
    findings.push(...table.findings);
    read.set(file, table);
  }
  return found.flatMap(({ made, file }) => {
    const table = read.get(file);
    return table === undefined ? [] : [{ export: made, file, header: table.header, rows: table.rows }];
  });
}

function* told({ counts }: ReadExports): Generator<string> {
  for (const { export: made, file, rows, merged, absent } of counts) {
    const others =
      merged === 0 ? '' : `, and ${merged.toLocaleString('en')} that ${merged === 1 ? 'was' : 'were'} merged into them`;
    const without = absent.length === 0 ? '' : `, without ${listedShortly(absent, 'and')}`;
    yield `${made.title}: ${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'} of ${basename(file)}${others}${without}`;
  }
}

function* passedOver(found: readonly Found[], files: readonly string[], source: Source): Generator<string> {
  const absent = source.exports.filter((made) => !found.some((one) => one.made === made));
  if (absent.length > 0) yield `Not in the folder: ${absent.map(({ title }) => title).join(', ')}.`;
  const read = new Set(found.map(({ file }) => basename(file)));
  for (const file of files) {
    if (read.has(file)) continue;
    const why = source.notRead.find(({ files: names }) => isNamed(names, file))?.why;
    yield `${file} is not read: ${why ?? `the mapping of ${source.title} does not know it.`}`;
  }
}
