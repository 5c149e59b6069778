/** Typed leads as CRM tables: people, their events and their stage history. */
import type { Lead } from '#core/program/lead.ts';
import { oneEventPerInstant } from '#core/program/leads/event-ties.ts';
import type { Program } from '#core/program/program.ts';
import { propertyColumn } from '#core/program/to-sql/relations.ts';
import type { CrmRow, CrmRows } from './crm-of.ts';

export function rowsOfLeads(program: Program, leads: readonly Lead[]): CrmRows {
  return {
    people: leads.map(({ id, fields }) => ({ person: id, ...Object.fromEntries(fields) })),
    events: leads.flatMap((lead) =>
      oneEventPerInstant(program, lead).map(({ id, signal, at, properties }) => ({
        event: id,
        person: lead.id,
        signal,
        at,
        ...Object.fromEntries([...properties].map(([name, value]) => [propertyColumn(signal, name), value])),
      })),
    ),
    'stage-history': leads.flatMap(({ id: person, records = [] }) =>
      records.map((record, place): CrmRow => {
        const { what, stage, at, role, reason } = record;
        const evidence = what === 'entered' ? record.evidence : [];
        const valid_until = what === 'override' ? record.validUntil : undefined;
        return { record: `${person} ${place}`, person, what, stage, at, role, reason, evidence, valid_until };
      }),
    ),
  };
}
