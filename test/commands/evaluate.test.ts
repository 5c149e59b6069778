/** `evaluate` from end to end, on the shipped agreement. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Input } from '#commands/command.ts';
import { evaluate } from '#commands/evaluate.ts';
import { temporaryFiles } from '#test/node/data/temporary-files.ts';

const files = temporaryFiles();
const NOW = Date.UTC(2026, 9, 15, 9);

/** Of many leads the verdicts go to stdout as they come. */
async function run(words: readonly string[], flags: Input['flags'] = {}, format = 'csv') {
  const streamed: string[] = [];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => streamed.push(String(text)) > 0);
  const outcome = await judged(words, flags, format).finally(() => stdout.mockRestore());
  const { report, output, exit } = outcome;
  return {
    output: output === undefined || output === '' ? streamed.join('') : output,
    exit,
    summary: report.summary,
    findings: report.findings.map(({ rule, message }) => `${rule}: ${message}`),
    blocks: report.blocks,
  };
}

function judged(words: readonly string[], flags: Input['flags'], format: string) {
  return evaluate.run({
    arguments: words,
    flags,
    policies: 'policies',
    asOf: NOW,
    now: NOW,
    format,
    quiet: true,
    talk: () => undefined,
  });
}

const leads = files.write(
  'leads.csv',
  [
    'lead,company.industry,company.employees,contact.email,contact.consent',
    'kim,Manufacturing,220,kim@fernhill.example,given',
    'lee,Software,"1,200",lee@mail.example,given',
    'kim,Retail,5,,',
    'ada,Retail',
    '',
    'eve,,,,',
  ].join('\n'),
);
const events = files.write(
  'events.ndjson',
  '{"lead":"kim","signal":"demo-request","at":"2026-10-14T15:40:00Z"}\n{"lead":"zoe","signal":"demo-request","at":"2026-10-14T15:40:00Z"}\n{"lead":\n',
);
const records = files.write(
  'records.json',
  '[{"lead":"lee","what":"entered","stage":"recycled","at":"2026-10-01T00:00:00Z","reason":"not-now"}]',
);

describe('both engines write the same', () => {
  test.for(['csv', 'json', 'ndjson'])('%s, of the sample leads', async (format) => {
    const [one, other] = [
      await run([], { engine: 'interpreter' }, format),
      await run([], { engine: 'duckdb' }, format),
    ];
    expect(one.output.length).toBeGreaterThan(1000);
    expect(other.output).toBe(one.output);
  });

  test('Parquet, to a file', async () => {
    const [one, other] = [files.path('one.parquet'), files.path('other.parquet')];
    await run([], { engine: 'interpreter', out: one });
    await run([], { engine: 'duckdb', out: other });
    expect(readFileSync(other).equals(readFileSync(one))).toBe(true);
  });

  test('CSV, of files with rows that cannot be read', async () => {
    const flags = { events, records };
    const [one, other] = [
      await run([leads], { ...flags, engine: 'interpreter' }),
      await run([leads], { ...flags, engine: 'duckdb' }),
    ];
    expect(other).toEqual({ ...one, summary: other.summary });
    expect(one.output.split('\r\n').map((line) => line.split(',').slice(0, 4).join())).toEqual([
      'lead,as_of,qualifies_for,stage',
      'kim,2026-10-15T09:00:00Z,mql,mql',
      'lee,2026-10-15T09:00:00Z,,recycled',
      'eve,2026-10-15T09:00:00Z,inquiry,inquiry',
      '',
    ]);
  });
});

test('what cannot be read is reported and counted, and the rest goes on', async () => {
  const { exit, findings, summary } = await run([leads], { events, records });
  expect(exit).toBe(1);
  const shown = findings.map((finding) => finding.replaceAll(files.folder, 'FOLDER'));
  expect(shown.map((finding) => finding.split(':')[0])).toEqual([
    'data/unknown-lead',
    'data/unreadable-row',
    'data/not-a-value',
    'data/duplicate-lead',
    'data/unreadable-row',
  ]);
  expect(shown).toContain('data/unreadable-row: Line 5 of FOLDER/leads.csv has 2 cells where the header has 5.');
  expect(summary).toMatch(/^3 leads judged by the interpreter as of 2026-10-15T09:00:00Z: /u);
  expect(summary).toContain(
    '3 rows could not be used and were left out.\n1 value could not be read and counts as missing.',
  );
});

describe('usage', () => {
  test('events belong to a file of leads', async () => {
    await expect(run([], { events })).rejects.toThrow('--events belongs to a file of leads, and none is named.');
  });

  test('a source has a mapping', async () => {
    await expect(run([leads], { source: 'zoho' })).rejects.toThrow('There is no source "zoho".');
  });

  test('a file that is not there', async () => {
    await expect(run(['nowhere.csv'])).rejects.toThrow('There is no file nowhere.csv.');
  });

  test('without a format for machines the verdicts are a table', async () => {
    const { blocks, output } = await run([], {}, 'pretty');
    expect(output).toBe('');
    expect(blocks).toMatchObject([{ block: 'table' }]);
  });
});
