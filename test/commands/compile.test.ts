/** `compile` from end to end, on the shipped agreement. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Input } from '#commands/command.ts';
import { compile } from '#commands/compile.ts';
import { quoted } from '#core/sql/fragment.ts';
import { openSession } from '#node/data/session.ts';
import { temporaryFiles } from '#test/node/data/temporary-files.ts';

const files = temporaryFiles();
const NOW = Date.UTC(2026, 9, 15, 9);

async function run(flags: Input['flags'], policies = 'policies') {
  const input = { arguments: [], flags, policies, asOf: NOW, now: NOW, format: 'pretty', quiet: true };
  const { output = '', exit, report } = await compile.run({ ...input, talk: () => undefined });
  return { output, exit, summary: report.summary, findings: report.findings };
}

describe('to SQL', () => {
  test('into a folder: relations, statement, self-test', async () => {
    const out = files.path('warehouse');
    const { summary, output } = await run({ to: 'sql', dialect: 'duckdb', out });
    expect(readdirSync(out).sort()).toEqual(['relations.sql', 'self-test.sql', 'verdicts.sql']);
    expect(output).toBe('');
    expect(summary).toMatch(/compiled to SQL for DuckDB, with a self-test of 200 golden leads\. Written: /u);
  });

  test('what is written runs: relations are created, empty ones give no verdict, the self-test gives no row', async () => {
    const out = files.path('runs');
    await run({ to: 'sql', dialect: 'duckdb', out });
    const [relations, verdicts, selfTest] = ['relations', 'verdicts', 'self-test'].map((name) =>
      quoted(readFileSync(`${out}/${name}.sql`, 'utf8')),
    );
    const session = await openSession([]);
    for (const text of [relations, verdicts, selfTest]) expect(await session.rows(text ?? quoted(''))).toEqual([]);
    session.close();
  });

  test('to stdout: relations as comments, then both statements', async () => {
    const { output } = await run({ to: 'sql', dialect: 'postgresql' });
    expect(output).toMatch(/^-- Quillmere \S+ \(sha256:[0-9a-f]{64}\), compiled by Lockstep for PostgreSQL\.$/mu);
    expect(output).toMatch(/^-- CREATE TABLE "lockstep_leads" \($/mu);
    expect(output.match(/^WITH /gmu)).toHaveLength(2);
    expect(output).not.toMatch(/^CREATE/mu);
  });

  test('ClickHouse keeps tables for the session, and says how rows are spread over a cluster', async () => {
    const { output } = await run({ to: 'sql', dialect: 'clickhouse' });
    expect(output).toMatch(/^SET max_query_size = \d+;$/mu);
    expect(output).toMatch(/^CREATE OR REPLACE TEMPORARY TABLE known_events AS /mu);
    expect(output).not.toMatch(/TEMPORARY TABLE "?lockstep_/u);
    expect(output).toMatch(/^-- .*Distributed\('\{cluster\}', .*cityHash64\("shard_key"\)/mu);
    expect(output).toMatch(/shard_key is the value of company\.website/u);
  });
});

test('to JavaScript: a module and its types', async () => {
  const out = files.path('lead-judge.js');
  await run({ to: 'js', out });
  expect(readFileSync(out, 'utf8')).toMatch(/sha256:[0-9a-f]{64}/u);
  expect(existsSync(files.path('lead-judge.d.ts'))).toBe(true);
});

test('to data', async () => {
  const { output } = await run({ to: 'json' });
  expect(JSON.parse(output)).toMatchObject({ lockstep: 1, agreement: { name: 'Quillmere' } });
});

test('the same policies give the same bytes', async () => {
  expect((await run({ to: 'sql' })).output).toBe((await run({ to: 'sql' })).output);
});

test('nothing is compiled while something is broken', async () => {
  const folder = files.folderNamed('broken');
  files.write('broken/company.yaml', 'kind: company\nname: [\n');
  const { output, exit, summary, findings } = await run({ to: 'sql' }, folder);
  expect({ output, exit, summary }).toEqual({
    output: '',
    exit: 1,
    summary: 'Nothing can be compiled until the errors are repaired.',
  });
  expect(findings.length).toBeGreaterThan(0);
});

test('a place that cannot be written to is said in a sentence', async () => {
  const taken = files.write('taken', '');
  await expect(run({ to: 'json', out: `${taken}/program.json` })).rejects.toThrow(/could not be written/u);
});
