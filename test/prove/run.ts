/**
 * `npm run prove`: do all engines give the same verdicts? Two thousand agreements with two hundred leads
 * each unless told otherwise. A run ends after some minutes; the next one goes on where it stopped.
 *
 * Exit codes: 0 through and all agree; 1 some differ; 2 wrong usage; 4 agreed so far, more to do.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { LEADS } from './case.ts';
import { ENGINE_IDS, isEngineId } from './engines/index.ts';
import { keep, keepDisagreement, type Progress, resumed } from './progress.ts';
import { digestOfSources } from './sources.ts';
import type { Tried } from './worker.ts';
import { workThrough } from './workers.ts';

const USAGE = `Usage: npm run prove -- [--from SEED] [--count SEEDS] [--minutes MINUTES] [--engines ${ENGINE_IDS.join(',')}]`;

interface Options {
  readonly from: number;
  readonly count: number;
  readonly minutes: number;
  readonly engines: readonly string[];
}

function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string', default: '0' },
      count: { type: 'string', default: '2000' },
      minutes: { type: 'string', default: '9' },
      engines: { type: 'string', default: ENGINE_IDS.join(',') },
    },
  });
  const [from, count, minutes] = [values.from, values.count, values.minutes].map(Number);
  const engines = values.engines.split(',');
  const isWhole = (value: number | undefined): value is number => Number.isInteger(value) && Number(value) >= 0;
  if (!isWhole(from) || !isWhole(count) || minutes === undefined || !(minutes > 0)) throw new Error(USAGE);
  if (engines.length < 2 || !engines.every(isEngineId)) throw new Error(USAGE);
  return { from, count, minutes, engines };
}

async function prove({ from, count, minutes, engines }: Options): Promise<number> {
  const end = from + count;
  const until = performance.now() + minutes * 60_000;
  let progress = resumed({ from, count, engines }, digestOfSources());
  const first = progress.next;
  say(`Seeds ${first} to ${end - 1}, ${LEADS} leads each: ${engines.join(' = ')}`);
  const open = new Set<number>();
  let upcoming = first;
  await workThrough({
    processes: Math.min(availableParallelism(), end - first),
    engines,
    next() {
      if (upcoming >= end || performance.now() > until) return undefined;
      open.add(upcoming);
      upcoming += 1;
      return upcoming - 1;
    },
    tried(result) {
      open.delete(result.seed);
      progress = { ...progress, next: Math.min(upcoming, ...open), failed: failedWith(progress, result) };
      keep(progress);
      if (result.disagreement !== undefined) report(result.disagreement);
      if ((progress.next - from) % 100 === 0 && progress.next > first) say(`${progress.next - from} of ${count}`);
    },
  });
  return summary(progress);
}

function failedWith({ failed }: Progress, { seed, disagreement }: Tried): readonly number[] {
  return disagreement === undefined ? failed : [...new Set([...failed, seed])].sort((a, b) => a - b);
}

function report({ seed, text }: NonNullable<Tried['disagreement']>): void {
  say(`\n${text}\nKept in ${keepDisagreement(seed, text)}\n`);
}

function summary({ from, count, next, failed }: Progress): number {
  const done = next - from;
  if (failed.length > 0) say(`Engines differ for seeds ${failed.join(', ')}.`);
  if (done < count) say(`${count - done} agreements are left: the same command goes on with them.`);
  say(`${done - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) return 1;
  return done < count ? 4 : 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  process.exitCode = await prove(optionsOf(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
