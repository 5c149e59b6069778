import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readTable } from '#node/data/read/read-table.ts';
import { temporaryFiles } from '../temporary-files.ts';

const files = temporaryFiles();

/** Rows as `number: cells`, findings as the message without the folder. */
async function read(name: string, content: string | Uint8Array) {
  const { header, rows, findings } = await readTable(files.write(name, content));
  return {
    header,
    rows: rows.map(({ number, cells }) => `${number}: ${cells.join('|')}`),
    problems: findings.map(
      ({ message, place }) => `${place.in === 'rows' ? place.row : '?'} ${message.replace(files.path(name), name)}`,
    ),
  };
}

describe('CSV', () => {
  test.for([
    { shows: 'plain cells', text: 'lead,a\n1,x\n2,\n', rows: ['1: 1|x', '2: 2|'] },
    {
      shows: 'quoted cells with separators, quotes and breaks',
      text: 'lead,a\n1,"x, ""y""\r\nz"\n2,q\n',
      rows: ['1: 1|x, "y"\nz', '3: 2|q'],
    },
    { shows: 'a mix of line endings', text: 'lead,a\r\n1,"x\ny"\r\n2,b\n3,c', rows: ['1: 1|x\ny', '3: 2|b', '4: 3|c'] },
    { shows: 'carriage returns alone, and inside a cell', text: 'lead,a\r1,x\r2,y', rows: ['1: 1|x', '2: 2|y'] },
    { shows: 'a lone carriage return is part of its cell', text: 'lead,a\n1,x\ry\n', rows: ['1: 1|x\ry'] },
    { shows: 'blank lines are no rows, and count', text: 'lead,a\n\n1,x\n\n2,y\n\n', rows: ['2: 1|x', '4: 2|y'] },
    { shows: 'other separators', text: 'lead;a\n1;x,y\n', rows: ['1: 1|x,y'] },
    { shows: 'quotes inside a plain cell', text: 'lead,a\n1,5" pipe\n', rows: ['1: 1|5" pipe'] },
    { shows: 'no value is changed', text: 'lead,a\n007, 1.50 \nNULL,""\n', rows: ['1: 007| 1.50 ', '2: NULL|'] },
  ])('$shows', async ({ text, rows }) => {
    expect(await read('leads.csv', text)).toMatchObject({ rows, problems: [] });
  });

  test('begins after a byte order mark', async () => {
    expect(await read('leads.csv', '\uFEFFlead,a\n1,x\n')).toMatchObject({ header: ['lead', 'a'] });
  });

  test('may be compressed', async () => {
    expect(await read('leads.csv.gz', gzipSync('lead,a\n1,x\n'))).toMatchObject({ rows: ['1: 1|x'] });
  });
});

describe('a row of CSV that cannot be read is reported with its line, and the rest go on', () => {
  test.for([
    {
      shows: 'too short',
      text: 'lead,a\n1\n2,y\n',
      rows: ['2: 2|y'],
      problem: '1 Line 2 of leads.csv has 1 cell where the header has 2.',
    },
    {
      shows: 'too long',
      text: 'lead,a\n1,x,y\n2,y\n',
      rows: ['2: 2|y'],
      problem: '1 Line 2 of leads.csv has 3 cells where the header has 2.',
    },
    {
      shows: 'a quote that never closes',
      text: 'lead,a\n1,"x\n2,y\n',
      rows: ['2: 2|y'],
      problem: '1 Line 2 of leads.csv opens a quotation mark that never closes.',
    },
    {
      shows: 'more after a quote',
      text: 'lead,a\n1,"x"y\n2,y\n',
      rows: ['2: 2|y'],
      problem: '1 Line 2 of leads.csv goes on after a closing quotation mark.',
    },
  ])('$shows', async ({ text, rows, problem }) => {
    expect(await read('leads.csv', text)).toMatchObject({ rows, problems: [problem] });
  });

  test('not text', async () => {
    const bytes = Buffer.concat([Buffer.from('lead,a\n1,'), Buffer.from([0xff, 0xfe]), Buffer.from('\n2,y\n')]);
    expect(await read('leads.csv', bytes)).toMatchObject({
      rows: ['2: 2|y'],
      problems: ['1 Line 2 of leads.csv is not UTF-8 text.'],
    });
  });

  test('beyond all measure', async () => {
    const { rows, problems } = await read('leads.csv', `lead,a\n1,${'x'.repeat(17_000_000)}\n2,y\n`);
    expect({ rows, problems }).toEqual({ rows: ['2: 2|y'], problems: ['1 Line 2 of leads.csv is longer than 16 MB.'] });
  });
});

test('of two columns with one name the first is read', async () => {
  expect(await read('leads.csv', 'lead,a,a\n1,x,y\n')).toMatchObject({
    problems: ['0 leads.csv has more than one column "a"; only the first is read.'],
  });
});
