import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sql } from '#core/sql/fragment.ts';
import { mergeVerdicts } from '#node/data/merge-verdicts.ts';
import { dialect, openSession } from '#node/data/session.ts';
import { toBlock } from '#node/data/write/block.ts';
import { toCsv } from '#node/data/write/csv.ts';
import { toJson, toNdjson } from '#node/data/write/json.ts';
import { decimal, type VerdictTable } from '#node/data/write/verdict-table.ts';
import { writerFor } from '#node/data/write/write-verdicts.ts';
import { temporaryFiles } from '../temporary-files.ts';

const files = temporaryFiles();
const AT = Date.UTC(2026, 9, 15, 9);

/** A few columns of a verdict, and two leads. */
const table: VerdictTable = {
  columns: [
    { of: 'verdict', name: 'lead', part: 'lead', holds: 'text' },
    { of: 'verdict', name: 'recorded_at', part: 'recordedAt', holds: 'instant' },
    { of: 'verdict', name: 'deciding', part: 'deciding', holds: 'list' },
    { of: 'model', name: 'fit_least', model: 'fit', part: 'least', holds: 'points' },
    { of: 'model', name: 'fit_most', model: 'fit', part: 'most', holds: 'points' },
    { of: 'model', name: 'fit_status', model: 'fit', part: 'status', holds: 'text' },
    { of: 'model', name: 'fit_grade', model: 'fit', part: 'grade', holds: 'text' },
  ],
  rows: [
    ['kim "the boss", jr.', AT, ['mql', 'fast'], 1250, 9_007_199_254_740_991, 'scored', 'a'],
    ['lee', undefined, [], undefined, undefined, 'undetermined', undefined],
  ],
};

test.for([
  [0, '0'],
  [5, '0.05'],
  [-5, '-0.05'],
  [50, '0.5'],
  [1250, '12.5'],
  [-100, '-1'],
  [9_007_199_254_740_991, '90071992547409.91'],
] as const)('%i hundredths are %s points', ([hundredths, points]) => {
  expect(decimal(hundredths)).toBe(points);
});

const whole = (parts: Iterable<string>): string => [...parts].join('');

describe('verdicts are written', () => {
  test('as CSV', () => {
    expect(whole(toCsv(table))).toBe(
      [
        'lead,recorded_at,deciding,fit_least,fit_most,fit_status,fit_grade',
        '"kim ""the boss"", jr.",2026-10-15T09:00:00Z,mql;fast,12.5,90071992547409.91,scored,a',
        'lee,,,,,undetermined,',
        '',
      ].join('\r\n'),
    );
  });

  const objects = [
    '{"lead":"kim \\"the boss\\", jr.","recorded_at":"2026-10-15T09:00:00Z","deciding":["mql","fast"],"fit_least":12.5,"fit_most":90071992547409.91,"fit_status":"scored","fit_grade":"a"}',
    '{"lead":"lee","recorded_at":null,"deciding":[],"fit_least":null,"fit_most":null,"fit_status":"undetermined","fit_grade":null}',
  ];

  test('as JSON and NDJSON', () => {
    expect(whole(toNdjson(table))).toBe(`${objects.join('\n')}\n`);
    expect(whole(toJson(table))).toBe(`[\n${objects.join(',\n')}\n]\n`);
    expect(whole(toJson({ ...table, rows: [] }))).toBe('[]\n');
  });

  test('as Parquet, with types', async () => {
    const file = files.path('verdicts.parquet');
    await writerFor(file)(table);
    const session = await openSession([file]);
    const source = sql`read_parquet(${dialect.text(resolve(file))})`;
    const types = await session.rows(sql`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${source})`);
    const values = await session.rows(
      sql`SELECT lead, epoch_ms(recorded_at), array_to_string(deciding, ';'), CAST(fit_most AS VARCHAR) FROM ${source}`,
    );
    session.close();
    expect(Object.fromEntries(types)).toEqual({
      lead: 'VARCHAR',
      recorded_at: 'TIMESTAMP WITH TIME ZONE',
      deciding: 'VARCHAR[]',
      fit_least: 'DECIMAL(18,2)',
      fit_most: 'DECIMAL(18,2)',
      fit_status: 'VARCHAR',
      fit_grade: 'VARCHAR',
    });
    expect(values).toEqual([
      ['kim "the boss", jr.', BigInt(AT), 'mql;fast', '90071992547409.91'],
      ['lee', null, '', null],
    ]);
  });

  test.for(['csv', 'json', 'ndjson', 'jsonl'])('to a file that ends with .%s', async (ending) => {
    const file = files.path(`verdicts.${ending}`);
    await writerFor(file)(table);
    const parts = { csv: toCsv(table), json: toJson(table) }[ending] ?? toNdjson(table);
    expect(readFileSync(file, 'utf8')).toBe(whole(parts));
  });

  test('to no other file', () => {
    expect(() => writerFor('verdicts.xlsx')).toThrow('Verdicts cannot be written to verdicts.xlsx.');
  });

  test.for(['csv', 'parquet'])('not where there is no folder: .%s', async (ending) => {
    const file = files.path(`nowhere/verdicts.${ending}`);
    await expect(writerFor(file)(table)).rejects.toThrow(`${file} cannot be written.`);
  });

  test('as a table for people, with points and grade together', () => {
    const block = toBlock(table);
    expect(block).toMatchObject({
      columns: [{ title: 'lead' }, { title: 'since' }, { title: 'deciding' }, { title: 'fit' }],
    });
    expect(block.block === 'table' ? block.rows.map((row) => row.at(-1)) : []).toEqual([
      '12.5 to 90071992547409.91 a',
      { text: 'undetermined', role: 'unknown' },
    ]);
  });
});

test('verdicts under two versions of an agreement share the columns they have in common', () => {
  const [lead, fit] = [table.columns.slice(0, 1), table.columns.slice(3, 4)];
  const older = { columns: lead, rows: [['kim']] };
  const newer = { columns: [...lead, ...fit], rows: [['lee', 5]] };
  expect(mergeVerdicts([older, newer])).toEqual({
    columns: [...lead, ...fit],
    rows: [
      ['kim', undefined],
      ['lee', 5],
    ],
  });
});
