/** Whether a file has only a few rows, found out without reading more of it than that takes. */
import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sql } from '../../../core/sql/fragment.ts';
import { formatOf } from './file.ts';

const LINE_FEED = 0x0a;
const AT_ONCE = 1 << 18;

/** Of a compressed file its size has to tell. */
export async function hasFewRows(file: string, few: number): Promise<boolean> {
  const format = await formatOf(file);
  if (format === 'parquet') return (await rowsOfParquet(file)) <= few;
  const { size } = await stat(file);
  if (file.toLowerCase().endsWith('.gz')) return size < few * 20;
  return format === 'json' ? size < few * 500 : (await linesUpTo(file, few + 2)) < few + 2;
}

async function linesUpTo(file: string, most: number): Promise<number> {
  const handle = await open(file);
  try {
    let lines = 0;
    const buffer = Buffer.alloc(AT_ONCE);
    while (lines < most) {
      const { bytesRead } = await handle.read(buffer, 0, AT_ONCE);
      if (bytesRead === 0) break;
      lines += linesIn(buffer.subarray(0, bytesRead));
    }
    return lines;
  } finally {
    await handle.close();
  }
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

/** Infinite where it does not say, so that whoever reads it says what is wrong with it. */
async function rowsOfParquet(file: string): Promise<number> {
  const { dialect, openSession } = await import('../session.ts');
  const session = await openSession([file], { threads: 1 });
  try {
    const [[rows] = []] = await session.rows(
      sql`SELECT SUM(num_rows) FROM parquet_file_metadata(${dialect.text(resolve(file))})`,
    );
    return Number(rows);
  } catch {
    return Number.POSITIVE_INFINITY;
  } finally {
    session.close();
  }
}
