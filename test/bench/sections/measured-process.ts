/** A command line run as a process of its own: how long it took, and its memory at the peak. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, type Row, rounded } from './section.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MEASURED = 'test/bench/bulk/measured.ts';

export interface Taken {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakMb: number;
}

/** A command that finds something has run all the same; what it says is thrown away. */
export function ran(words: readonly string[]): Taken {
  const { status, stderr } = spawnSync(process.execPath, [MEASURED, ...words, '--quiet'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const lines = stderr.toString().trim().split('\n');
  if (status !== 0 && status !== 1) throw new Error(`${words[0] ?? ''}: ${lines.join('\n')}`);
  const taken: Taken = JSON.parse(lines.at(-1) ?? '');
  return taken;
}

/** Medians; the ratio is that of the time on the clock. */
export function clockRow(title: string, taken: readonly Taken[], base: number): Row {
  const middle = (of: keyof Taken): number => median(taken.map((one) => one[of]));
  return {
    title,
    figure: `${rounded(middle('wallMs') / 1000)} s`,
    ratio: middle('wallMs') / base,
    note: `${rounded(middle('cpuMs') / 1000)} s of processors, ${rounded(middle('peakMb'))} MB`,
  };
}
