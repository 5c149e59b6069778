/**
 * Everything measured, at size: whole processes on made-up CRM tables with a million hand-overs, from the Parquet
 * files to the report. The time that counts is that on the clock, for somebody waits for it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockRow, ran } from './measured-process.ts';
import type { Row, Section } from './section.ts';

/** Three in four of them are handed over, some more than once. */
const PEOPLE = 1_340_000;
const GOALS: Readonly<Record<string, string>> = { sla: '10 s without reading' };
const COMMANDS = ['sla', 'kpi', 'conform', 'friction', 'quality'] as const;

export const measuresSection: Section = {
  id: 'measures',
  title: 'A million hand-overs measured',
  about:
    'Time on the clock of whole processes with two threads, on the made-up tables of 1,340,000 people (a million hand-overs) as Parquet; the first row makes them.',
  measure: async ({ isQuick }) => {
    const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
    const people = String(isQuick ? 20_000 : PEOPLE);
    try {
      const made = ran(['crm-tables', '--people', people, '--as', 'parquet', '--out', folder]);
      const rows = COMMANDS.map((command): Row => {
        const words = [command, '--crm', folder, '--threads', '2', '--format', 'json'];
        const all = Array.from({ length: isQuick ? 1 : 3 }, () => ran(words));
        const goal = GOALS[command];
        return { ...clockRow(command, all, made.wallMs), ...(goal === undefined ? {} : { goal }) };
      });
      return [clockRow('crm-tables', [made], made.wallMs), ...rows];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
