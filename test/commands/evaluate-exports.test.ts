/**
 * Real exports of three systems go through `evaluate --source`. They are not part of this repository;
 * where they do not stand beside it, the tests say so and are left out.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { evaluate } from '#commands/evaluate.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/datasets/', import.meta.url));
const AS_OF = Date.UTC(2026, 9, 15, 9);

const EXPORTS = [
  { source: 'hubspot', file: 'fivetran-hubspot/contact_data.csv', leads: 22 },
  { source: 'salesforce', file: 'fivetran-salesforce/sf_lead_data.csv', leads: 1 },
  { source: 'salesforce', file: 'fivetran-salesforce/sf_contact_data.csv', leads: 4 },
  { source: 'marketo', file: 'fivetran-marketo/marketo_lead_data.csv', leads: 100 },
] as const;

const present = existsSync(FOLDER);

describe.skipIf(!present)(
  present ? 'exports' : 'exports, left out: ../shared/datasets is not beside the repository',
  () => {
    describe.for(EXPORTS)('of $source: $file', ({ source, file, leads }) => {
      const run = async (engine: 'interpreter' | 'duckdb') => {
        const base = {
          policies: 'policies',
          asOf: AS_OF,
          now: AS_OF,
          format: 'csv',
          quiet: true,
          talk: () => undefined,
        };
        const {
          output = '',
          exit,
          report,
        } = await evaluate.run({ ...base, arguments: [`${FOLDER}${file}`], flags: { source, engine } });
        return { output, exit, rules: new Set(report.findings.map(({ rule }) => rule)) };
      };

      test('is judged, every lead of it', async () => {
        const { output, exit, rules } = await run('interpreter');
        expect(output.trim().split('\r\n')).toHaveLength(leads + 1);
        expect([...rules].filter((rule) => rule !== 'data/not-a-value')).toEqual([]);
        expect(exit).toBe(0);
      });

      test('comes out the same from both engines', async () => {
        const [one, other] = [await run('interpreter'), await run('duckdb')];
        expect(other).toEqual(one);
      });
    });
  },
);
