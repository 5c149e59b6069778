/** What is wrong with files, and with what is in them, is said in one sentence; what can be judged is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sql } from '#core/sql/fragment.ts';
import { dialect, openSession } from '#node/data/session.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { inDatabase, oneByOne, programOf } from './both-ways.ts';

const files = temporaryFiles();
const program = await programOf('test/bench/policies');

const LEADS = 'lead,company.industry,company.employees\n1,retail,60\n2,banking,5\n';
const EVENTS = '{"lead":"1","id":"a","signal":"demo","at":"2026-10-01T00:00:00Z"}\n';

async function refusal(leads: string): Promise<string> {
  return inDatabase(program, { leads }, files.folder).then(
    () => 'read',
    (error: unknown) =>
      error instanceof Error ? `${error.name}: ${error.message.replaceAll(leads, 'FILE')}` : 'thrown',
  );
}

describe('a file that cannot be read', () => {
  test.for([
    ['nothing', '', 'a.csv', 'FILE is empty.'],
    ['UTF-16', Buffer.from(`\uFEFF${LEADS}`, 'utf16le'), 'b.csv', 'FILE is written in UTF-16.'],
    ['what is no Parquet', 'lead\n1\n', 'c.parquet', 'FILE cannot be read as Parquet.'],
    ['an unknown kind', 'x', 'd.xlsx', 'FILE is not a kind of file that can be read.'],
  ] as const)('%s', async ([, content, name, message]) => {
    expect(await refusal(files.write(name, content))).toBe(`UsageError: ${message}`);
  });

  test('a folder, and no file at all', async () => {
    expect(await refusal(files.folderNamed('e.csv'))).toBe('UsageError: FILE is a folder.');
    expect(await refusal(files.path('nowhere.csv'))).toBe('UsageError: There is no file FILE.');
  });

  test('Parquet that ends early, or is broken inside', async () => {
    const whole = files.path('f.parquet');
    const session = await openSession([whole]);
    await session.run(
      sql`COPY (SELECT 'lead ' || i AS lead, hash(i) AS noise FROM range(20000) AS made(i)) TO ${dialect.text(resolve(whole))} (FORMAT parquet)`,
    );
    session.close();
    const bytes = readFileSync(whole);
    expect(await refusal(files.write('g.parquet', bytes.subarray(0, bytes.length / 2)))).toBe(
      'UsageError: FILE cannot be read as Parquet.',
    );
    const broken = Buffer.from(bytes);
    broken.fill(0xff, 100, 4000);
    expect(await refusal(files.write('h.parquet', broken))).toBe('UsageError: FILE cannot be read as Parquet.');
  });
});

describe('rows that cannot be read are told, and the others judged', () => {
  test.for([
    [
      'Latin-1 in a CSV file',
      'i.csv',
      Buffer.from('lead,contact.title\n1,Direktor\n2,Gesch\u00e4ftsf\u00fchrer\n', 'latin1'),
    ],
    ['rows too long and too short', 'j.csv', 'lead,company.employees\n1,5\n2\n3,4,5\n4,6\n'],
    ['a quote that never closes', 'k.csv', 'lead,company.employees\n1,"5\n2,6\n'],
    ['cells of several lines', 'l.csv', 'lead,contact.title\n1,"Head\nof planning"\n2,x\n2,y\n'],
    ['line ends of three kinds', 'm.csv', 'lead,company.employees\r\n1,5\n2,6\r3,7\r\n'],
    ['blank lines', 'n.csv', 'lead,company.employees\n\n1,5\n  \n2,x\n'],
    ['a header with quotes', 'o.csv', '"lead","company.employees"\n1,5\n'],
    ['columns named twice', 'p.csv', 'lead,company.employees,company.employees,what\n1,5,6,7\n'],
    ['no column of leads', 'q.csv', 'name,company.employees\n1,5\n'],
    ['semicolons', 'r.csv', 'lead;company.employees\n1;5\n2;1,5\n'],
    [
      'lines that are no JSON',
      's.ndjson',
      '{"lead":"1"}\n{"lead":\nnull\n[1]\n{"lead":"2","company.employees":7}\n\n{"lead":"3",}\n',
    ],
    [
      'JSON that says a thing twice',
      't.ndjson',
      '{"lead":"1","company.employees":5}\n{"lead":"2","company.employees":5,"company.employees":60}\n',
    ],
    [
      'JSON of many shapes',
      'u.ndjson',
      '{"lead":"1"}\n{"company":{"employees":70},"lead":"2"}\n{"lead":3,"company.tool":"spreadsheets"}\n{"lead":1.50}\n{"lead":"\\u0041"}\n',
    ],
    [
      'numbers as JSON may write them',
      'v.ndjson',
      '{"lead":"1","company.employees":1e3}\n{"lead":"2","company.employees":NaN}\n{"lead":"3","company.stock_turns":4.10}\n{"lead":"4","company.stock_turns":4.11}\n{"lead":"5","company.employees":123456789012345678901}\n',
    ],
  ] as const)('%s', async ([, name, content]) => {
    const own = { leads: files.write(name, content), events: files.write(`${name}.ndjson`, EVENTS) };
    expect(await inDatabase(program, own, files.folder)).toEqual(await oneByOne(program, own));
  });
});

describe('nothing hostile gets through', () => {
  test.for([
    "it's; DROP TABLE leads; --.csv",
    '*.csv',
    'a[b]?{c}.csv',
    'with spaces & "quotes".csv',
    'new\nline.csv',
    '$HOME.csv',
    'back\\slash.csv',
    '--out.csv',
  ])('a file called %j', async (name) => {
    const own = { leads: files.write(name, LEADS) };
    expect(await inDatabase(program, own, files.folder)).toEqual(await oneByOne(program, own));
  });

  const HOSTILE = `x"'); DROP TABLE lockstep_leads; --`;
  test('names of columns, ids and values', async () => {
    const cell = `"${HOSTILE.replaceAll('"', '""')}"`;
    const leads = files.write(
      'w.csv',
      `lead,company.tool,${'x.y; --'},contact.title\n${cell},${cell},${cell},${cell}\n2,a,b,c\n`,
    );
    const line = JSON.stringify({
      lead: HOSTILE,
      id: HOSTILE,
      signal: 'click',
      at: '2026-10-01T00:00:00Z',
      campaign: HOSTILE,
      [HOSTILE]: 1,
    });
    const events = files.write('w.ndjson', `${line}\n${EVENTS}`);
    expect(await inDatabase(program, { leads, events }, files.folder)).toEqual(
      await oneByOne(program, { leads, events }),
    );
  });

  test('the database opens no other file', async () => {
    const other = files.write('secret.csv', LEADS);
    const session = await openSession([files.path('a.csv')]);
    await expect(session.rows(sql`SELECT * FROM read_csv(${dialect.text(resolve(other))})`)).rejects.toThrow(
      /disabled by configuration/u,
    );
    session.close();
  });
});

test('strictness judges nobody while a value cannot be read', async () => {
  const leads = files.write('y.csv', 'lead,company.employees\n1,many\n');
  const { verdicts, findings } = await inDatabase(program, { leads }, files.folder, true);
  expect(verdicts).toBe('');
  expect(findings).toHaveLength(1);
  writeFileSync(leads, 'lead,company.employees\n1,5\n');
  expect((await inDatabase(program, { leads }, files.folder, true)).verdicts).not.toBe('');
});
