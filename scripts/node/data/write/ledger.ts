/**
 * The account of every score of many leads, as NDJSON: one line for each addend. It is the interpreter's, for
 * only that one keeps account; so it takes its time, lead by lead, and never more than some lines of memory.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { accountKeyOf } from '../../../core/program/account-key.ts';
import { ledgersOfLead } from '../../../core/program/interpret/explain/ledger.ts';
import type { Moment } from '../../../core/program/interpret/past.ts';
import type { Lead } from '../../../core/program/lead.ts';
import type { Program } from '../../../core/program/program.ts';
import { UsageError } from '../../usage-error.ts';
import { decimal } from './verdict-table.ts';

export interface Accounted {
  readonly program: Program;
  readonly moment: Moment;
  readonly leads: readonly Lead[];
}

/** How many lines were written. */
export async function writeLedger(file: string, batches: readonly Accounted[]): Promise<number> {
  const stream = createWriteStream(file);
  const opened = once(stream, 'open').catch(() => {
    throw new UsageError(`${file} cannot be written.`, 'Check that the folder exists and may be written to.');
  });
  await opened;
  let count = 0;
  for (const batch of batches) {
    for (const lines of linesOf(batch)) {
      count += lines.length;
      if (!stream.write(lines.join(''))) await once(stream, 'drain');
    }
  }
  await new Promise<void>((resolve) => stream.end(resolve));
  return count;
}

/** Those of one lead at a time. */
export function* linesOf({ program, moment, leads }: Accounted): Generator<readonly string[]> {
  const people = program.account === undefined ? undefined : Map.groupBy(leads, (lead) => accountKeyOf(program, lead));
  for (const lead of leads) {
    const key = people === undefined ? undefined : accountKeyOf(program, lead);
    const among = key === undefined ? [] : (people?.get(key) ?? []);
    yield ledgersOfLead(program, lead, moment, among).flatMap(({ model, lines }) =>
      lines.map(({ what, of, group, least, most, text }) => {
        const head = { lead: lead.id, model, what, [of.kind]: of.id, ...(group === undefined ? {} : { group }) };
        return `${JSON.stringify(head).slice(0, -1)},"least":${decimal(least)},"most":${decimal(most)},"text":${JSON.stringify(text)}}\n`;
      }),
    );
  }
}
