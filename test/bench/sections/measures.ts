/**
 * Everything measured, at size: whole processes on made-up CRM tables with a million hand-overs, from the Parquet
 * files to the report. The time that counts is that on the clock, for somebody waits for it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, type Row, rounded, type Section } from './section.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MEASURED = 'test/bench/bulk/measured.ts';
/** Three in four of them are handed over, some more than once. */
const PEOPLE = 1_340_000;

const COMMANDS = ['sla', 'kpi', 'conform', 'friction', 'quality'] as const;

export const measuresSection: Section = {
  id: 'measures',
  title: 'A million hand-overs measured',
  about:
    'Time on the clock of whole processes with two threads, on the made-up tables of 1,340,000 people (a million hand-overs) as Parquet; the first row makes them.',
  measure: async ({ isQuick }) => {
    const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
    const people = isQuick ? 20_000 : PEOPLE;
    try {
      const made = ran('crm-tables', ['--people', String(people), '--as', 'parquet', '--out', folder]);
      const rows = COMMANDS.map((command) => {
        const all = Array.from({ length: isQuick ? 1 : 3 }, () => ran(command, wordsFor(folder)));
        return rowOf(command, all, made.wallMs);
      });
      return [rowOf('crm-tables', [made], made.wallMs), ...rows];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function wordsFor(folder: string): readonly string[] {
  return ['--crm', folder, '--threads', '2', '--format', 'json'];
}

interface Taken {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakMb: number;
}

/** A command that finds something worse than its tolerance has run all the same. */
function ran(command: string, words: readonly string[]): Taken {
  const { status, stderr } = spawnSync(process.execPath, [MEASURED, command, ...words, '--quiet'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const lines = stderr.toString().trim().split('\n');
  if (status !== 0 && status !== 1) throw new Error(`${command}: ${lines.join('\n')}`);
  const taken: Taken = JSON.parse(lines.at(-1) ?? '');
  return taken;
}

const GOALS: Readonly<Record<string, string>> = { sla: '10 s' };

function rowOf(title: string, taken: readonly Taken[], base: number): Row {
  const middle = (of: keyof Taken): number => median(taken.map((one) => one[of]));
  const goal = GOALS[title];
  return {
    title,
    figure: `${rounded(middle('wallMs') / 1000)} s`,
    ratio: middle('wallMs') / base,
    note: `${rounded(middle('cpuMs') / 1000)} s of processors, ${rounded(middle('peakMb'))} MB`,
    ...(goal === undefined ? {} : { goal }),
  };
}
