/** JSON, NDJSON and Parquet are read into the same text as CSV. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sql } from '#core/sql/fragment.ts';
import { readTable } from '#node/data/read/read-table.ts';
import { dialect, openSession } from '#node/data/session.ts';
import { temporaryFiles } from '../temporary-files.ts';

const files = temporaryFiles();

async function read(file: string) {
  const { header, rows, findings } = await readTable(file);
  const shown = rows.map(
    ({ number, cells }) => `${number}: ${header.map((name, place) => `${name}=${cells[place] ?? ''}`).join(' ')}`,
  );
  return { rows: shown, problems: findings.map(({ message }) => message.replace(file, 'FILE')) };
}

const EXACT =
  '{"lead":"1","n":12.30,"id":123456789012345678901234567890,"company":{"size":5},"tags":["a","b;c"],"yes":true,"none":null}';
const READ = 'lead=1 n=12.30 id=123456789012345678901234567890 company.size=5 tags=["a","b;c"] yes=true';

describe('NDJSON', () => {
  test('keeps digits, flattens objects, keeps lists', async () => {
    expect(await read(files.write('a.ndjson', `${EXACT}\r\n`))).toEqual({ rows: [`1: ${READ}`], problems: [] });
  });

  test('goes on after a broken line, and counts every line', async () => {
    const text = '{"lead":"1"}\n\n{"lead":\n[1]\n"x"\n{"lead":"2"} x\n{"lead":"3","b":1}';
    expect(await read(files.write('b.jsonl', text))).toEqual({
      rows: ['1: lead=1 b=', '7: lead=3 b=1'],
      problems: [
        'Line 3 of FILE is not valid JSON.',
        'Line 4 of FILE is not a JSON object.',
        'Line 5 of FILE is not a JSON object.',
        'Line 6 of FILE is not valid JSON.',
      ],
    });
  });
});

describe('JSON', () => {
  test('holds an array of objects', async () => {
    expect(await read(files.write('a.json', `[${EXACT}, {"lead":"2"}]`))).toEqual({
      rows: [`1: ${READ}`, '2: lead=2 n= id= company.size= tags= yes='],
      problems: [],
    });
  });

  test('may be one object', async () => {
    expect(await read(files.write('b.json', '{\n  "lead": "1"\n}\n'))).toEqual({ rows: ['1: lead=1'], problems: [] });
  });

  test('has entries that are no objects', async () => {
    expect(await read(files.write('c.json', '[{"lead":"1"}, 7]'))).toEqual({
      rows: ['1: lead=1'],
      problems: ['Entry 2 of FILE is not a JSON object.'],
    });
  });

  test('cannot be parted where it is broken', async () => {
    const file = files.write('d.json', '[{"lead":"1"},{"lead":]');
    await expect(readTable(file)).rejects.toThrow(`${file} is not valid JSON`);
  });
});

describe('Parquet', () => {
  test('gives every type as text', async () => {
    const file = files.path('a.parquet');
    const session = await openSession([file]);
    await session.run(sql`COPY (SELECT 'kim' AS lead, CAST(1.50 AS DECIMAL(9, 2)) AS price, 42 AS size, true AS yes,
DATE '2026-10-15' AS day, TIMESTAMP '2026-10-15 09:00:00.5' AS local, TIMESTAMPTZ '2026-10-15 09:00:00+02' AS at,
['a', 'b;c'] AS tags, CAST(NULL AS VARCHAR) AS none) TO ${dialect.text(resolve(file))} (FORMAT parquet)`);
    session.close();
    expect(await read(file)).toEqual({
      rows: [
        '1: lead=kim price=1.50 size=42 yes=true day=2026-10-15 local=2026-10-15 09:00:00.5 at=2026-10-15 07:00:00+00 tags=["a","b;c"] none=',
      ],
      problems: [],
    });
  });

  test('is told from a file that only ends like it', async () => {
    const file = files.write('b.parquet', 'lead,a\n');
    await expect(readTable(file)).rejects.toThrow(`${file} cannot be read as Parquet.`);
  });
});
