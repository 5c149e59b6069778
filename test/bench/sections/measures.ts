/**
 * Everything measured, at size: whole processes on made-up CRM tables with a million hand-overs, from the Parquet
 * files to the report. The time that counts is that on the clock, for somebody waits for it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '#commands/index.ts';
import { clockRow, ran } from './measured-process.ts';
import { median, type Row, type Section } from './section.ts';

/** Three in four of them are handed over, some more than once. */
const PEOPLE = 1_340_000;
/** Beyond reading. */
const GOALS: Readonly<Record<string, string>> = { sla: 'reading and 10 s' };
const MEASURING = ['sla', 'kpi', 'conform', 'friction', 'quality'];

export const measuresSection: Section = {
  id: 'measures',
  title: 'A million hand-overs measured',
  about:
    'Time on the clock of whole processes with two threads, on the made-up tables of 1,340,000 people as Parquet: reading them alone, then each command from the files to its report.',
  measure: async ({ isQuick }) => {
    const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
    const people = String(isQuick ? 20_000 : PEOPLE);
    const rounds = isQuick ? 1 : 3;
    try {
      const made = ran(['crm-tables', '--people', people, '--as', 'parquet', '--out', folder]);
      const reading = Array.from({ length: rounds }, () => ran(['read-crm', folder]));
      const base = median(reading.map(({ wallMs }) => wallMs));
      const rows = MEASURING.filter((command) => Object.hasOwn(commands, command)).map((command): Row => {
        const words = [command, '--crm', folder, '--threads', '2', '--format', 'json'];
        const goal = GOALS[command];
        const all = Array.from({ length: rounds }, () => ran(words));
        return { ...clockRow(command, all, base), ...(goal === undefined ? {} : { goal }) };
      });
      return [clockRow('reading', reading, base), ...rows, clockRow('crm-tables, which makes them', [made], base)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
