/**
 * A text file line by line, with the number of each line. The bytes are read here and not by DuckDB's
 * reader of CSV: that one refuses a whole file for a mix of line endings in strict mode, and loses
 * letters after a lone carriage return in the lenient one, where nothing may be dropped silently.
 */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

export interface Line {
  /** Counts from 1. */
  readonly number: number;
  readonly text: string;
  /** Why it cannot be read, where that is so: "is not UTF-8 text". */
  readonly problem?: string;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LONGEST_LINE = 16_000_000;
const BYTE_ORDER_MARK = '\uFEFF';

/** Some thousand lines at a time. Lines end with LF or CR LF; with CR in a file that has no LF. */
export async function* readLines(file: string): AsyncGenerator<readonly Line[]> {
  let ending: number | undefined;
  let rest: Buffer[] = [];
  let number = 0;
  for await (const chunk of bytesOf(file)) {
    ending ??= chunk.includes(LINE_FEED) || !chunk.includes(CARRIAGE_RETURN) ? LINE_FEED : CARRIAGE_RETURN;
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(ending); end !== -1; end = chunk.indexOf(ending, start)) {
      number += 1;
      lines.push(lineOf(number, [...rest, chunk.subarray(start, end)]));
      rest = [];
      start = end + 1;
    }
    rest = keep(rest, chunk.subarray(start));
    yield lines;
  }
  if (rest.some(({ length }) => length > 0)) yield [lineOf(number + 1, rest)];
}

/** The first one; nothing where there is none that can be read. */
export async function firstLine(file: string): Promise<string | undefined> {
  const [line] = await firstLines(file, 1);
  return line;
}

/** The first so many, without those that cannot be read. */
export async function firstLines(file: string, count: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const lines of readLines(file)) {
    for (const { text, problem } of lines) if (problem === undefined) found.push(text);
    if (found.length >= count) break;
  }
  return found.slice(0, count);
}

/** How many lines end with LF, and one more if something stands behind the last of them. */
export async function countLines(file: string): Promise<number> {
  let lines = 0;
  let last = LINE_FEED;
  for await (const chunk of bytesOf(file)) {
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) lines += 1;
    last = chunk.at(-1) ?? last;
  }
  return last === LINE_FEED ? lines : lines + 1;
}

async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  const bytes = createReadStream(file, { highWaterMark: 1 << 18 });
  const plain = file.toLowerCase().endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const chunk of plain) yield Buffer.from(chunk);
}

/** Of a line that is too long anyway no more than that is kept. */
function keep(rest: Buffer[], more: Buffer): Buffer[] {
  return sizeOf(rest) > LONGEST_LINE ? rest : [...rest, more];
}

function sizeOf(parts: readonly Buffer[]): number {
  return parts.reduce((size, { length }) => size + length, 0);
}

function lineOf(number: number, parts: readonly Buffer[]): Line {
  const [only, ...others] = parts;
  const bytes = only !== undefined && others.length === 0 ? only : Buffer.concat(parts);
  if (bytes.length > LONGEST_LINE) return { number, text: '', problem: 'is longer than 16 MB' };
  if (!isUtf8(bytes)) return { number, text: '', problem: 'is not UTF-8 text' };
  const text = bytes.toString('utf8').replace(/\r$/u, '');
  return { number, text: number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text };
}
