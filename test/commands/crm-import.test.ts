/** `evaluate --to crm-import`: what a person imports into a CRM, as the file it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Input } from '#commands/command.ts';
import { evaluate } from '#commands/evaluate.ts';
import { temporaryFiles } from '#test/node/data/temporary-files.ts';

const files = temporaryFiles();
const NOW = Date.UTC(2026, 9, 15, 9);

async function run(words: readonly string[], flags: Input['flags'] = {}) {
  const { report, output = '' } = await evaluate.run({
    arguments: words,
    flags: { to: 'crm-import', ...flags },
    policies: 'policies',
    asOf: NOW,
    now: NOW,
    format: 'pretty',
    quiet: true,
    talk: () => undefined,
  });
  return { output, summary: report.summary };
}

const HEADER = 'lead,company.industry,company.employees,company.country,contact.email,contact.consent';
const DEMO = 'lead,signal,at';
const RECORDS = 'lead,what,stage,at,role,reason,evidence,valid_until';

describe('the file', () => {
  test('has one line for each lead that does not stand where the records say', async () => {
    const leads = files.write(
      'leads.csv',
      [
        HEADER,
        'asked,Manufacturing,220,DE,kim@fernhill.example,given',
        'stays,Manufacturing,220,DE,lee@fernhill.example,given',
        'nobody,Manufacturing,220,DE,ada@fernhill.example,given',
        'out,Manufacturing,220,DE,eve@stocksage.example,given',
        'held,Manufacturing,220,DE,zoe@fernhill.example,',
        'forgotten,Retail,220,DE,max@fernhill.example,given',
        'refused,Retail,220,DE,jo@fernhill.example,given',
        'set,Retail,220,DE,al@fernhill.example,given',
        'backwards,Retail,220,DE,bo@fernhill.example,given',
        'short,Retail,220,DE,cy@fernhill.example,given',
      ].join('\n'),
    );
    const events = files.write(
      'events.csv',
      [DEMO, 'asked,demo-request,2026-10-14T15:40:00Z', 'stays,demo-request,2026-10-14T15:40:00Z'].join('\n'),
    );
    const records = files.write(
      'records.csv',
      [
        RECORDS,
        'stays,entered,mql,2026-10-14T16:00:00Z,,,,',
        'forgotten,entered,mql,2026-08-01T00:00:00Z,,,,',
        'refused,entered,mql,2026-10-01T00:00:00Z,,,,',
        'refused,rejected,sal,2026-10-02T00:00:00Z,sales-development-rep,no-authority,,',
        'set,override,sal,2026-10-02T00:00:00Z,head-of-sales,Met at the fair,,2026-12-31',
        'backwards,entered,sal,2026-10-01T00:00:00Z,sales-development-rep,,,',
        'backwards,entered,mql,2026-10-03T00:00:00Z,,,,',
        'short,entered,sal,2026-10-01T00:00:00Z,sales-development-rep,,,',
        'short,entered,sql,2026-10-02T00:00:00Z,sales-development-rep,,budget,',
      ].join('\n'),
    );
    const { output, summary } = await run([leads], { events, records });
    expect(output.split('\r\n')).toEqual([
      '"Record ID","Stage","Why","Agreement version"',
      '"asked","mql","Fast track: Raised a hand","3.2"',
      '"out","disqualified","Disqualified: Works for a competitor","3.2"',
      '"held","inquiry","Held until it is known: Consent withdrawn, or not known","3.2"',
      '"forgotten","recycled","Its time in the stage before ran out","3.2"',
      '"refused","recycled","Rejected: No buying authority","3.2"',
      '"set","sal","Set by override","3.2"',
      '"backwards","sal","Reached earlier, and a stage once reached is kept","3.2"',
      '"short","sal","What is recorded is not enough for Sales-qualified lead","3.2"',
      '',
    ]);
    expect(summary).toContain('8 leads differ from the recorded stage.');
  });

  test('is the same from files that the database judges', async () => {
    const leads = files.write(
      'same.csv',
      `${HEADER}\n${['a', '=b', 'c'].map((id) => `${id},Retail,220,DE,eve@stocksage.example,given`).join('\n')}\n`,
    );
    const [one, other] = [
      await run([leads], { engine: 'interpreter' }),
      await run([leads], { out: files.path('same-out.csv'), engine: 'duckdb' }),
    ];
    expect(readFileSync(files.path('same-out.csv'), 'utf8')).toBe(one.output);
    expect(other.summary).toContain('2 leads differ from the recorded stage.\n1 lead left out');
  });

  test('is the same from both engines', async () => {
    const [one, other] = [await run([], { engine: 'interpreter' }), await run([], { engine: 'duckdb' })];
    expect(one.output.split('\r\n').length).toBeGreaterThan(20);
    expect(other.output).toBe(one.output);
  });

  test('is written where it is asked for, as CSV only', async () => {
    const out = files.path('import.csv');
    const { output } = await run([], { out });
    expect(output).toBe('');
    expect(readFileSync(out, 'utf8')).toBe((await run([])).output);
    await expect(run([], { out: files.path('import.json') })).rejects.toThrow(/cannot be written to .*import\.json/u);
  });
});

describe('what a spreadsheet would run', () => {
  const ids: readonly (readonly [id: string, line: string | undefined])[] = [
    ['=HYPERLINK(1)', undefined],
    ['+SUM(A1)', undefined],
    ['-cmd', undefined],
    ['@now', undefined],
    ['＝1+1', undefined],
    ['-12', '"-12"'],
    ['+4912', '"+4912"'],
    ['a=b', '"a=b"'],
    ['say "hi", please', '"say ""hi"", please"'],
  ];

  test.each(ids)('an id is never changed: %s', async (id, cell) => {
    const row = `"${id.replaceAll('"', '""')}"`;
    const leads = files.write('ids.csv', `${HEADER}\n${row},Retail,220,DE,eve@stocksage.example,given\n`);
    const { output, summary } = await run([leads]);
    const [, line = ''] = output.split('\r\n');
    expect(line).toBe(cell === undefined ? '' : `${cell},"disqualified","Disqualified: Works for a competitor","3.2"`);
    if (cell === undefined)
      expect(summary).toContain(`1 lead left out: a spreadsheet would run the id as a formula (${id}).`);
  });
});
