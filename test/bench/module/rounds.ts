/**
 * Times functions against each other in one process: rounds alternate, so that whatever else the
 * machine does meets all of them, and the median of a function's rounds is its figure. What counts is
 * the processor time of the process, not the clock on the wall.
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
  const times = new Map(contestants.map(({ id }) => [id, [] as number[]]));
  for (let round = -WARMING; round < rounds; round += 1) {
    for (const { id, run } of contestants) {
      const begin = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(begin);
      if (round >= 0) times.get(id)?.push(((user + system) * 1000) / leads);
    }
  }
  return [...times].map(([id, all]) => ({ id, nanoseconds: medianOf(all) }));
}

const WARMING = 2;

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
