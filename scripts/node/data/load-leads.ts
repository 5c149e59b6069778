/** Puts typed leads into the relations a compiled program reads. */
import type { Moment } from '../../core/program/interpret/past.ts';
import type { Lead } from '../../core/program/lead.ts';
import type { Program } from '../../core/program/program.ts';
import { relationRows } from '../../core/program/to-sql/relation-rows.ts';
import type { Relations } from '../../core/program/to-sql/relations.ts';
import { fillTable } from './fill-table.ts';
import type { Session } from './session.ts';

export async function loadLeads(
  session: Session,
  program: Program,
  relations: Relations,
  leads: readonly Lead[],
  moment: Moment,
): Promise<void> {
  for (const { relation, rows } of relationRows(program, relations, leads, moment))
    await fillTable(session, relation, rows);
}
