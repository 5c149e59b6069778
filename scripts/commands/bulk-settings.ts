/** How much of the machine a run over many leads may use. */
import { tmpdir } from 'node:os';
import { UsageError } from '../node/usage-error.ts';
import { type Input, type Option, textFlag } from './command.ts';

export const BULK_OPTIONS: readonly Option[] = [
  { flags: '--memory <size>', summary: 'memory the database may use, such as 4GiB; what is more goes to the disk' },
  { flags: '--threads <number>', summary: 'how many threads the database may use; all cores unless given' },
  {
    flags: '--spill <folder>',
    summary: "where the database may put what does not fit into memory; the system's temporary folder unless given",
  },
];

export function bulkSettings(input: Pick<Input, 'flags'>) {
  const [memory, threads] = [textFlag(input, 'memory'), textFlag(input, 'threads')];
  return {
    memory: memory === undefined ? undefined : bytesOf(memory),
    threads: threads === undefined ? undefined : wholeNumber(threads),
    spill: textFlag(input, 'spill') ?? tmpdir(),
  };
}

const UNITS = new Map([
  ['', 1],
  ['k', 2 ** 10],
  ['m', 2 ** 20],
  ['g', 2 ** 30],
  ['t', 2 ** 40],
]);
const LEAST = 100 * 2 ** 20;

function bytesOf(size: string): number {
  const groups = /^(?<number>\d+(?:\.\d+)?) ?(?<unit>[kmgt]?)i?b?$/iu.exec(size)?.groups;
  const bytes = Math.floor(Number(groups?.['number']) * (UNITS.get(groups?.['unit']?.toLowerCase() ?? '') ?? 1));
  if (Number.isSafeInteger(bytes) && bytes >= LEAST) return bytes;
  throw new UsageError(
    `--memory ${size} is not an amount of memory.`,
    'Write it such as 4GiB or 800MB, and at least 100MB.',
  );
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 1024) return number;
  throw new UsageError(`--threads ${text} is not a number of threads.`, 'Write a whole number from 1.');
}
