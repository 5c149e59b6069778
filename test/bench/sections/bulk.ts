/**
 * Many leads, from files to a file: `evaluate` as a whole process beside SQL written by hand for this one
 * policy, which returns the same columns. They have to agree on every row.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatInstant } from '#core/conditions/instant.ts';
import { sql } from '#core/sql/fragment.ts';
import { dialect, openSession } from '#node/data/session.ts';
import { BENCH_AS_OF, type BenchFiles, type BenchFormat, benchFiles, makeBenchData } from '../data/leads-and-events.ts';
import { median, type Row, rounded, type Section } from './section.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MEASURED = 'test/bench/bulk/measured.ts';

export const bulkSection: Section = {
  id: 'bulk',
  title: 'A million leads with ten million events',
  about:
    'Processor time of whole processes with two threads, from files to a Parquet file; one event for each id in both.',
  measure: async ({ isQuick }) => {
    const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
    try {
      const leads = isQuick ? 20_000 : 1_000_000;
      const rounds = isQuick ? 1 : 3;
      const parquet = await contest(folder, 'parquet', leads, rounds);
      const ndjson = await contest(folder, 'ndjson', leads, rounds);
      return [...parquet, ...ndjson];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

interface Taken {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakMb: number;
}

async function contest(folder: string, format: BenchFormat, leads: number, rounds: number): Promise<readonly Row[]> {
  const files = benchFiles(folder, format);
  const [byHand, ours] = [join(folder, `by-hand-${format}.parquet`), join(folder, `evaluate-${format}.parquet`)];
  const making = await openSession([files.leads, files.events], { threads: 2 });
  await makeBenchData(making, files, format, { leads, eventsPerLead: 10, seed: 1 });
  making.close();
  const taken: Record<'hand' | 'evaluate', Taken[]> = { hand: [], evaluate: [] };
  for (let round = 0; round < rounds; round += 1) {
    taken.hand.push(measured(['by-hand', files.leads, files.events, byHand]));
    taken.evaluate.push(measured(evaluateWords(files, ours)));
  }
  await sameRows(byHand, ours);
  const base = median(taken.hand.map(({ cpuMs }) => cpuMs));
  const what = format === 'parquet' ? 'Parquet' : 'NDJSON';
  return [
    rowOf(`${what}, SQL by hand`, taken.hand, base),
    { ...rowOf(`${what}, evaluate`, taken.evaluate, base), goal: format === 'parquet' ? '1.3' : '1.0' },
  ];
}

function evaluateWords({ leads, events }: BenchFiles, out: string): readonly string[] {
  const at = ['--as-of', formatInstant(BENCH_AS_OF), '--threads', '2', '--quiet'];
  return ['evaluate', leads, '--events', events, '--policies', 'test/bench/policies', '--out', out, ...at];
}

function measured(words: readonly string[]): Taken {
  const { status, stderr } = spawnSync(process.execPath, [MEASURED, ...words], { cwd: ROOT });
  const lines = stderr.toString().trim().split('\n');
  if (status !== 0) throw new Error(lines.join('\n'));
  const taken: Taken = JSON.parse(lines.at(-1) ?? '');
  return taken;
}

async function sameRows(one: string, other: string): Promise<void> {
  const session = await openSession([one, other], { threads: 2 });
  const [first, second] = [one, other].map((file) => sql`SELECT * FROM read_parquet(${dialect.text(file)})`);
  if (first === undefined || second === undefined) return;
  const [[rows, missing, more] = []] = await session.rows(sql`SELECT (SELECT COUNT(*) FROM (${first})),
(SELECT COUNT(*) FROM (${first} EXCEPT ALL ${second})), (SELECT COUNT(*) FROM (${second} EXCEPT ALL ${first}))`);
  session.close();
  if (missing === 0n && more === 0n) return;
  throw new Error(`of ${String(rows)} verdicts ${String(missing)} differ`);
}

function rowOf(title: string, taken: readonly Taken[], base: number): Row {
  const middle = (of: keyof Taken): number => median(taken.map((one) => one[of]));
  const note = `${rounded(middle('wallMs') / 1000)} s on the clock, ${rounded(middle('peakMb'))} MB`;
  return { title, figure: `${rounded(middle('cpuMs') / 1000)} s`, ratio: middle('cpuMs') / base, note };
}
