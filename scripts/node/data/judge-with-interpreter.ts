/** Judges leads with the reference, one at a time, or account by account where it matters who belongs together. */

import type { Moment } from '../../core/program/interpret/past.ts';
import { judgeAll } from '../../core/program/interpret/verdict.ts';
import type { Lead } from '../../core/program/lead.ts';
import type { Program } from '../../core/program/program.ts';
import { valueIn, verdictColumns } from '../../core/program/to-sql/verdict-columns.ts';
import type { VerdictTable } from './write/verdict-table.ts';

export function judgeWithInterpreter(program: Program, leads: readonly Lead[], moment: Moment): VerdictTable {
  const columns = verdictColumns(program);
  const rows = judgeAll(program, leads, moment).map((verdict) => columns.map((column) => valueIn(verdict, column)));
  return { columns, rows };
}
