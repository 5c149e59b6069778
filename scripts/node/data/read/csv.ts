/**
 * CSV as in RFC 4180: cells in quotes may hold separators, line breaks and doubled quotes. A row that
 * does not fit the header is reported with its line and left out; the rows after it go on, also after
 * a quote that never closes.
 */
import type { Finding } from '../../../core/diagnostics/finding.ts';
import { findingOf } from '../../../core/diagnostics/rule.ts';
import { dataRules } from '../../../core/program/leads/data-rules.ts';
import { UsageError } from '../../usage-error.ts';
import { type Line, readLines } from './lines.ts';
import type { TextRow, TextTable } from './text-table.ts';

/** A cell that goes on over more lines than this has lost its closing quote. */
const LONGEST_CELL = 1000;

export async function readCsv(file: string): Promise<TextTable> {
  const lines = await collected(file);
  const [first] = lines;
  const separator = separatorIn(first?.text ?? '');
  const rows: TextRow[] = [];
  const findings: Finding[] = [];
  let header: readonly string[] | undefined;
  for (let position = 0; position < lines.length; ) {
    const read = rowAt(lines, position, separator, header?.length);
    if (header === undefined) {
      header = headerOf(read, file);
    } else if ('problem' in read) {
      findings.push(unreadable(file, lines[position], read.problem));
    } else if (read.cells.length > 0) {
      rows.push({ number: position, cells: read.cells });
    }
    position += read.lines;
  }
  if (header === undefined) throw new UsageError(`${file} has no header.`, 'Its first line has to name the columns.');
  return { file, header, rows, findings };
}

async function collected(file: string): Promise<readonly Line[]> {
  const all: Line[] = [];
  for await (const lines of readLines(file)) for (const line of lines) all.push(line);
  return all;
}

/** What stands between the names of the columns. */
export function separatorIn(header: string): string {
  const bare = header.replaceAll(/"[^"]*"/gu, '');
  const counted = [',', ';', '\t', '|'].map((separator) => ({ separator, times: bare.split(separator).length }));
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).separator;
}

/** Names of the columns in a header without quotes. */
export function headerIn(line: string, separator: string): readonly string[] {
  return line.split(separator).map((name) => name.trim());
}

/** Cells of a row, none for a blank line, or why it cannot be read; and how many lines that takes. */
type Read =
  | { readonly cells: readonly string[]; readonly lines: number }
  | { readonly problem: string; readonly lines: 1 };

/** None yet at a blank line. */
function headerOf(read: Read, file: string): readonly string[] | undefined {
  if ('problem' in read)
    throw new UsageError(`The header of ${file} ${read.problem}.`, 'Export the file again, or correct its first line.');
  return read.cells.length === 0 ? undefined : read.cells.map((name) => name.trim());
}

function unreadable(file: string, line: Line | undefined, problem: string): Finding {
  const number = line?.number ?? 0;
  return findingOf(dataRules.unreadableRow, {
    message: `Line ${number} of ${file} ${problem}.`,
    place: { in: 'rows', file, row: number - 1 },
  });
}

function rowAt(lines: readonly Line[], position: number, separator: string, width: number | undefined): Read {
  const read = cellsAt(lines, position, separator);
  if ('problem' in read || width === undefined || read.cells.length === 0 || read.cells.length === width) return read;
  const has = read.cells.length;
  return { problem: `has ${has} ${has === 1 ? 'cell' : 'cells'} where the header has ${width}`, lines: 1 };
}

function cellsAt(lines: readonly Line[], position: number, separator: string): Read {
  const line = lines[position];
  if (line?.problem !== undefined) return { problem: line.problem, lines: 1 };
  const text = line?.text ?? '';
  if (text.trim() === '') return { cells: [], lines: 1 };
  if (!text.includes('"')) return { cells: text.split(separator), lines: 1 };
  return quotedCells(lines, position, separator);
}

function quotedCells(lines: readonly Line[], position: number, separator: string): Read {
  const cells: string[] = [];
  let text = lines[position]?.text ?? '';
  let taken = 1;
  for (let at = 0; at <= text.length; ) {
    if (text[at] !== '"') {
      const end = endOfPlain(text, at, separator);
      cells.push(text.slice(at, end));
      at = end + 1;
      continue;
    }
    let end = endOfQuoted(text, at);
    for (; end === -1; end = endOfQuoted(text, at)) {
      const next = lines[position + taken];
      if (next === undefined || next.problem !== undefined || taken >= LONGEST_CELL)
        return { problem: 'opens a quotation mark that never closes', lines: 1 };
      text += `\n${next.text}`;
      taken += 1;
    }
    if (end + 1 < text.length && text[end + 1] !== separator)
      return { problem: 'goes on after a closing quotation mark', lines: 1 };
    cells.push(text.slice(at + 1, end).replaceAll('""', '"'));
    at = end + 2;
  }
  return { cells, lines: taken };
}

function endOfPlain(text: string, from: number, separator: string): number {
  const end = text.indexOf(separator, from);
  return end === -1 ? text.length : end;
}

/** Position of the quote that closes the one at `from`, −1 if none does. */
function endOfQuoted(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
