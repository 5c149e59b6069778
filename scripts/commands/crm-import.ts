/** The part of `evaluate` that prepares an import into a CRM: for stdout, or written to a file. */
import { CRM_IMPORT_HEAD, type CrmImport, crmImportWriter } from '../node/data/write/crm-import.ts';
import type { VerdictTable } from '../node/data/write/verdict-table.ts';
import type { Outcome } from './command.ts';
import type { Batch } from './leads-to-judge.ts';

export interface Imported {
  readonly output: Pick<Outcome, 'output'>;
  readonly summary: string;
}

/** The tables are those of the batches, in their order. */
export async function crmImport(
  batches: readonly Batch[],
  tables: readonly VerdictTable[],
  write: ((text: string) => Promise<void>) | undefined,
): Promise<Imported> {
  const imports: CrmImport[] = [];
  const parts = batches.map(({ program }, place) => {
    const [table, own] = [tables[place], crmImportWriter(program)];
    imports.push(own);
    return table === undefined ? '' : own.writerFor(table.columns).linesOf(table.rows, true);
  });
  const text = [CRM_IMPORT_HEAD, ...parts].join('');
  await write?.(text);
  return { output: write === undefined ? { output: text } : {}, summary: summaryOfImport(imports) };
}

/** For people: how many lines, and what was left out. */
export function summaryOfImport(imports: readonly CrmImport[]): string {
  const told = imports.map((one) => one.told());
  const lines = told.reduce((sum, own) => sum + own.lines, 0);
  const ids = told.flatMap(({ leftOut }) => leftOut);
  const [few, more] = [ids.slice(0, 3).join(', '), ids.length > 3 ? ', …' : ''];
  return [
    `${counted(lines)} ${lines === 1 ? 'differs' : 'differ'} from the recorded stage.`,
    ...(ids.length === 0
      ? []
      : [`${counted(ids.length)} left out: a spreadsheet would run the id as a formula (${few}${more}).`]),
  ].join('\n');
}

function counted(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'lead' : 'leads'}`;
}
