/**
 * Exports of three systems go through `evaluate --source` and `explain --source`: small ones of our own,
 * always, and real ones, which are not part of this repository; where they do not stand beside it, the
 * tests say so and are left out.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { evaluate } from '#commands/evaluate.ts';
import { explain } from '#commands/explain.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/datasets/', import.meta.url));
const AS_OF = Date.UTC(2026, 9, 15, 9);

const OWN = [
  { source: 'hubspot', leads: ['101', '102', '104'] },
  { source: 'salesforce', leads: ['00Q1', '0032', '00Q2'] },
  { source: 'marketo', leads: ['2001', '2002'] },
] as const;

/** A folder as a whole, and each file of leads alone. HubSpot merged four of its 22 contacts into one. */
const EXPORTS = [
  { source: 'hubspot', file: 'fivetran-hubspot', leads: 19 },
  { source: 'salesforce', file: 'fivetran-salesforce', leads: 5 },
  { source: 'marketo', file: 'fivetran-marketo', leads: 100 },
  { source: 'hubspot', file: 'fivetran-hubspot/contact_data.csv', leads: 19 },
  { source: 'salesforce', file: 'fivetran-salesforce/sf_lead_data.csv', leads: 1 },
  { source: 'salesforce', file: 'fivetran-salesforce/sf_contact_data.csv', leads: 4 },
  { source: 'marketo', file: 'fivetran-marketo/marketo_lead_data.csv', leads: 100 },
] as const;

/** Of whole folders: rows of exports that name contacts of other exports, and a column that is lacking. */
const EXPECTED = new Set(['data/not-a-value', 'data/unknown-lead', 'data/missing-column']);

type Flags = Readonly<Record<string, string>>;

async function run(path: string, flags: Flags) {
  const lines: string[] = [];
  const input = {
    arguments: [path],
    flags,
    policies: 'policies',
    asOf: AS_OF,
    now: AS_OF,
    format: 'csv',
    quiet: false,
  };
  const { output = '', exit, report } = await evaluate.run({ ...input, talk: (line) => lines.push(line) });
  const rows = output.trim().split('\r\n').slice(1);
  return { output, exit, lines, report, leads: rows.map((row) => row.split(',')[0]) };
}

describe.for(OWN)('our own exports of $source', ({ source, leads }) => {
  const folder = `test/fixtures/sources/${source}`;

  test('are judged, and what cannot be used is counted', async () => {
    const ran = await run(folder, { source, engine: 'interpreter' });
    expect(ran.leads).toEqual(leads);
    expect(ran.report.summary).toMatch(/\d rows? could not be used and w/u);
  });

  test('come out the same from both engines', async () => {
    const [one, other] = [
      await run(folder, { source, engine: 'interpreter' }),
      await run(folder, { source, engine: 'duckdb' }),
    ];
    expect(other.output).toBe(one.output);
  });

  test('a lead of theirs is explained', async () => {
    const { exit, report } = await explain.run({
      arguments: [leads[0]],
      flags: { source, leads: folder },
      policies: 'policies',
      asOf: AS_OF,
      now: AS_OF,
      format: 'pretty',
      quiet: true,
      talk: () => undefined,
    });
    expect(exit).toBe(0);
    expect(report.data).toMatchObject({ verdict: { lead: leads[0] } });
  });
});

test('a file of events in our own layout does not go with a source', async () => {
  await expect(run('test/fixtures/sources/hubspot', { source: 'hubspot', events: 'events.csv' })).rejects.toThrow(
    "--events is a file in the agreement's own layout, and --source reads a system's own.",
  );
});

const present = existsSync(FOLDER);

describe.skipIf(!present)(
  present ? 'real exports' : 'real exports, left out: ../shared/datasets is not beside the repository',
  () => {
    describe.for(EXPORTS)('of $source: $file', ({ source, file, leads }) => {
      const path = `${FOLDER}${file}`;

      test('are judged, every lead of them', async () => {
        const { leads: judged, exit, report } = await run(path, { source, engine: 'interpreter' });
        expect(judged).toHaveLength(leads);
        expect(report.findings.filter(({ rule }) => !EXPECTED.has(rule))).toEqual([]);
        expect(exit).toBe(0);
      });

      test('come out the same from both engines', async () => {
        const [one, other] = [
          await run(path, { source, engine: 'interpreter' }),
          await run(path, { source, engine: 'duckdb' }),
        ];
        expect(other.output).toBe(one.output);
      });
    });

    test.for(['hubspot', 'salesforce', 'marketo'])(
      'every file of %s is read, or passed over with a reason',
      async (source) => {
        const folder = `${FOLDER}fivetran-${source}`;
        const { lines } = await run(folder, { source, engine: 'interpreter' });
        const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
        const said = (file: string) =>
          lines.some(
            (line) => line.includes(` of ${file}`) || (line.startsWith(`${file} `) && !line.includes('does not know')),
          );
        expect(files.filter((file) => !said(file))).toEqual([]);
      },
    );
  },
);
