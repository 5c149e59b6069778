/** The part of `evaluate` that writes what scores are made of, where `--ledger` asks for it. */
import { UsageError } from '../node/usage-error.ts';
import type { Input } from './command.ts';
import { textFlag } from './command.ts';
import type { Batch } from './leads-to-judge.ts';

/** The file, if one is named; found fault with before anything is judged. */
export function ledgerFile(input: Input): string | undefined {
  const file = textFlag(input, 'ledger');
  if (file === undefined || /\.(?:ndjson|jsonl)$/iu.test(file)) return file;
  throw new UsageError(`A ledger is not written to ${file}.`, 'End its name with .ndjson.');
}

/** What to say of it. */
export async function withLedger(file: string | undefined, batches: readonly Batch[]): Promise<readonly string[]> {
  if (file === undefined) return [];
  const { writeLedger } = await import('../node/data/write/ledger.ts');
  const lines = await writeLedger(file, batches);
  return [
    `What the scores are made of is in ${file}: ${lines.toLocaleString('en')} ${lines === 1 ? 'line' : 'lines'}.`,
  ];
}
