/** A hundred leads as a whole process, from the command to the verdicts, beside Node doing nothing at all. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatInstant } from '#core/conditions/instant.ts';
import type { HandLead } from '../module/by-hand/lead.ts';
import { BENCH_MOMENT, benchLeads } from '../module/leads.ts';
import { duration, median, type Section } from './section.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LEADS = 100;

export const startUpSection: Section = {
  id: 'start-up',
  title: 'A hundred leads as a whole process',
  about: '`evaluate` on a CSV file of 100 leads with 1,000 events, from the start of Node to the last verdict written.',
  measure: async ({ isQuick }) => {
    const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
    try {
      const evaluate = ['scripts/cli.ts', 'evaluate', ...writtenTo(folder), '--policies', 'test/bench/policies'];
      const at = ['--as-of', formatInstant(BENCH_MOMENT.asOf), '--format', 'csv', '--quiet'];
      const processes = {
        'Node alone': ['-e', '0'],
        'evaluate, by the interpreter': [...evaluate, ...at],
        'evaluate, by DuckDB': [...evaluate, ...at, '--engine', 'duckdb'],
      };
      const all = alternately(processes, isQuick ? 3 : 11);
      const alone = all.get('Node alone') ?? Number.NaN;
      return [...all].map(([title, nanoseconds]) => ({
        title,
        figure: duration(nanoseconds),
        ratio: nanoseconds / alone,
        ...(title === 'evaluate, by the interpreter' ? { goal: '0.4 s' } : {}),
      }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Medians of rounds in which each process runs once, in nanoseconds on the clock; one round warms up. */
function alternately(
  processes: Readonly<Record<string, readonly string[]>>,
  rounds: number,
): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(Object.keys(processes).map((title) => [title, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [title, args] of Object.entries(processes)) {
      const begin = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, maxBuffer: 2 ** 30 });
      if (status !== 0) throw new Error(`${title}: ${stderr.toString()}`);
      if (round >= 0) times.get(title)?.push(Number(process.hrtime.bigint() - begin));
    }
  }
  return new Map([...times].map(([title, all]) => [title, median(all)]));
}

/** Arguments that name the files. */
function writtenTo(folder: string): readonly string[] {
  const leads = benchLeads(LEADS, 1);
  const fields = [...new Set(leads.flatMap((lead) => Object.keys(lead.fields)))];
  const [leadFile, eventFile] = [join(folder, 'leads.csv'), join(folder, 'events.csv')];
  writeFileSync(leadFile, csv([['lead', ...fields], ...leads.map((lead) => leadRow(lead, fields))]));
  writeFileSync(eventFile, csv([['lead', 'id', 'signal', 'at'], ...leads.flatMap(eventRows)]));
  return [leadFile, '--events', eventFile];
}

function leadRow({ id, fields }: HandLead, names: readonly string[]): readonly string[] {
  const values = new Map<string, unknown>(Object.entries(fields));
  return [id, ...names.map((name) => textOf(name, values.get(name)))];
}

/** As a file has it, not in the units of a typed lead. */
function textOf(name: string, value: unknown): string {
  if (typeof value !== 'number') return value === undefined ? '' : String(value);
  if (name === 'company.revenue') return (value / 100).toFixed(2);
  if (name === 'company.stock_turns') return (value / 10).toFixed(1);
  return name === 'lead.created' ? formatInstant(value) : String(value);
}

function eventRows({ id: lead, events = [] }: HandLead): readonly (readonly string[])[] {
  return events.map(({ id, signal, at }) => [lead, id, signal, formatInstant(at)]);
}

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
}
