/**
 * `npm run prove:analysis`: does the analysis of two versions hold against brute force? Random agreements,
 * each with a version in which one thing is changed, two hundred unless told otherwise.
 *
 * Exit codes: 0 all hold; 1 some do not; 2 wrong usage.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Examined } from './examine.ts';
import { summaryOf } from './summary.ts';
import { workThrough } from './workers.ts';

const USAGE = 'Usage: npm run prove:analysis -- [--from SEED] [--count SEEDS] [--minutes MINUTES] [--processes N]';

interface Options {
  readonly from: number;
  readonly count: number;
  readonly minutes: number;
  readonly processes: number;
}

function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string', default: '0' },
      count: { type: 'string', default: '200' },
      minutes: { type: 'string', default: '9' },
      processes: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const given = [values.from, values.count, values.minutes, values.processes].map(Number);
  const [from = 0, count = 0, minutes = 0, processes = 0] = given;
  if (!given.every(Number.isInteger) || from < 0 || Math.min(count, minutes, processes) < 1) throw new Error(USAGE);
  return { from, count, minutes, processes };
}

/** A seed that takes longer counts as not examined. */
const SECONDS_FOR_ONE = 60;

async function prove({ from, count, minutes, processes }: Options): Promise<number> {
  const until = performance.now() + minutes * 60_000;
  const all: Examined[] = [];
  const slow: number[] = [];
  let [upcoming, unmade] = [from, 0];
  await workThrough({
    processes,
    secondsForOne: SECONDS_FOR_ONE,
    next() {
      if (upcoming >= from + count || performance.now() > until) return undefined;
      upcoming += 1;
      return upcoming - 1;
    },
    tried(seed, result) {
      if (result === undefined) slow.push(seed);
      else if (result.examined === undefined) unmade += 1;
      else all.push(reported(result.examined));
    },
  });
  for (const line of summaryOf(all)) say(line);
  if (unmade > 0) say(`${unmade} seeds make no pair.`);
  if (slow.length > 0) say(`Not examined within ${SECONDS_FOR_ONE} seconds: ${slow.join(', ')}.`);
  if (upcoming < from + count) say(`${from + count - upcoming} seeds are left: go on with --from ${upcoming}.`);
  return all.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

function reported(examined: Examined): Examined {
  const { seed, rewrite, problems } = examined;
  for (const problem of problems.slice(0, MOST_SHOWN)) say(`Seed ${seed} (${rewrite}): ${problem.slice(0, LONGEST)}\n`);
  return examined;
}

const MOST_SHOWN = 3;
const LONGEST = 2000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  process.exitCode = await prove(optionsOf(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
