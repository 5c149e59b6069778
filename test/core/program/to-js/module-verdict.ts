/** What a compiled module says of a lead, beside what the interpreter says, by verdict column. */
import type { Moment } from '#core/program/interpret/past.ts';
import { judgeAll } from '#core/program/interpret/verdict.ts';
import type { Lead, LeadEvent, Member } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';
import { toJs } from '#core/program/to-js/index.ts';
import { valueIn, verdictColumns } from '#core/program/to-sql/verdict-columns.ts';
import { loadModule } from '../../js/load-module.ts';

export type Columns = Readonly<Record<string, unknown>>;
/** Leads in their order; people of one account count with each other. */
export type JudgeLeads = (leads: readonly Lead[], moment: Moment) => readonly Columns[];

export const STAMP = { version: '1.0', digest: '0123456789ab' };

/** Judges leads the way a user of the module does, with plain objects. */
export async function compiledJudge(program: Program): Promise<JudgeLeads> {
  const { judgeLead, judgeAccount } = await loadModule(toJs(program, STAMP).module);
  if (typeof judgeAccount === 'function') return (leads, moment) => judgeAccount(leads.map(plainLead), moment);
  if (typeof judgeLead !== 'function') throw new Error('the module exports nothing that judges');
  return (leads, moment) => leads.map((lead) => judgeLead(plainLead(lead), moment));
}

export function interpretedColumns(program: Program, leads: readonly Lead[], moment: Moment): readonly Columns[] {
  const columns = verdictColumns(program);
  return judgeAll(program, leads, moment).map((verdict) =>
    Object.fromEntries(columns.map((column) => [column.name, valueIn(verdict, column)])),
  );
}

function plainLead({ id, fields, events, records, members }: Lead): unknown {
  return {
    id,
    fields: Object.fromEntries(fields),
    ...(events === undefined ? {} : { events: events.map(plainEvent) }),
    ...(records === undefined ? {} : { records }),
    ...(members === undefined ? {} : { members: members.map(plainMember) }),
  };
}

function plainEvent({ id, signal, at, properties }: LeadEvent): unknown {
  return { id, signal, at, properties: Object.fromEntries(properties) };
}

function plainMember({ id, subject, fields }: Member): unknown {
  return { id, subject, fields: Object.fromEntries(fields) };
}
