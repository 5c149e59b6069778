/** The part of `evaluate` that prepares an import into a CRM: for stdout, or written to a file. */
import { crmImportLines, toCrmImport } from '../node/data/write/crm-import.ts';
import type { VerdictTable } from '../node/data/write/verdict-table.ts';
import type { Outcome } from './command.ts';
import type { Batch } from './leads-to-judge.ts';

export interface Imported {
  readonly output: Pick<Outcome, 'output'>;
  /** For people: how many lines, and what was left out. */
  readonly summary: string;
}

/** The tables are those of the batches, in their order. */
export async function crmImport(
  batches: readonly Batch[],
  tables: readonly VerdictTable[],
  write: ((text: string) => Promise<void>) | undefined,
): Promise<Imported> {
  const parts = batches.flatMap(({ program }, place) => {
    const table = tables[place];
    return table === undefined ? [] : [toCrmImport(program, table)];
  });
  const updates = parts.flatMap((part) => part.updates);
  const text = [...crmImportLines(updates)].join('');
  await write?.(text);
  const lines = [
    `${counted(updates.length)} ${updates.length === 1 ? 'differs' : 'differ'} from the recorded stage.`,
    ...leftOut(parts.flatMap((part) => part.leftOut)),
  ];
  return { output: write === undefined ? { output: text } : {}, summary: lines.join('\n') };
}

function leftOut(ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  return [
    `${counted(ids.length)} left out: a spreadsheet would run the id as a formula (${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''}).`,
  ];
}

function counted(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'lead' : 'leads'}`;
}
