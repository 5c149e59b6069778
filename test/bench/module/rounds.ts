/**
 * Times functions against each other in one process: rounds alternate, so that whatever else the
 * machine does meets all of them, and the median of a function's rounds is its figure. What counts is
 * the processor time of the process, not the clock on the wall; it is read in steps of milliseconds, so
 * a round runs a fast function again and again.
 */

export interface Contestant {
  readonly id: string;
  /** Judges all leads once; gives something, so that nothing is left out as unused. */
  run(): unknown;
}

export interface Timed {
  readonly id: string;
  /** Nanoseconds a lead. */
  readonly nanoseconds: number;
}

export async function timed(
  contestants: readonly Contestant[],
  leads: number,
  rounds: number,
): Promise<readonly Timed[]> {
  const warmed: (Contestant & { readonly turns: number; readonly times: number[] })[] = [];
  for (const contestant of contestants) warmed.push({ ...contestant, turns: await turnsOf(contestant), times: [] });
  for (let round = 0; round < rounds; round += 1) {
    for (const { run, turns, times } of warmed) times.push((await processorTime(run, turns)) / turns / leads);
  }
  return warmed.map(({ id, times }) => ({ id, nanoseconds: medianOf(times) }));
}

const LONG_ENOUGH = 150_000_000;
const WARMING = 3;

/** How often a round runs it, measured once it is warm. */
async function turnsOf({ run }: Contestant): Promise<number> {
  for (let turn = 1; turn < WARMING; turn += 1) await run();
  const begin = performance.now();
  let turns = 0;
  do {
    await run();
    turns += 1;
  } while ((performance.now() - begin) * 1_000_000 < LONG_ENOUGH);
  return turns;
}

/** Nanoseconds, of all threads. */
async function processorTime(run: () => unknown, turns: number): Promise<number> {
  const begin = process.cpuUsage();
  for (let turn = 0; turn < turns; turn += 1) await run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) * 1000;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
