/** What a compiled module says of a lead, beside what the interpreter says, by verdict column. */
import type { Moment } from '#core/program/interpret/past.ts';
import { judge } from '#core/program/interpret/verdict.ts';
import type { Lead, LeadEvent } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';
import { toJs } from '#core/program/to-js/index.ts';
import { valueIn, verdictColumns } from '#core/program/to-sql/verdict-columns.ts';
import { loadModule } from '../../js/load-module.ts';

export type Columns = Readonly<Record<string, unknown>>;
export type JudgeLead = (lead: Lead, moment: Moment) => Columns;

export const STAMP = { version: '1.0', digest: '0123456789ab' };

/** Judges leads the way a user of the module does, with plain objects. */
export async function compiledJudge(program: Program): Promise<JudgeLead> {
  const { judgeLead } = await loadModule(toJs(program, STAMP).module);
  if (typeof judgeLead !== 'function') throw new Error('the module exports no judgeLead');
  return (lead, moment) => judgeLead(plainLead(lead), moment);
}

export function interpretedColumns(program: Program, lead: Lead, moment: Moment): Columns {
  const verdict = judge(program, lead, moment);
  return Object.fromEntries(verdictColumns(program).map((column) => [column.name, valueIn(verdict, column)]));
}

export function plainLead({ id, fields, events, records }: Lead): unknown {
  return {
    id,
    fields: Object.fromEntries(fields),
    ...(events === undefined ? {} : { events: events.map(plainEvent) }),
    ...(records === undefined ? {} : { records }),
  };
}

function plainEvent({ id, signal, at, properties }: LeadEvent): unknown {
  return { id, signal, at, properties: Object.fromEntries(properties) };
}
