/** Something that judges leads: the reference, a generated module, a database. */
import type { Moment } from '#core/program/interpret/past.ts';
import type { Lead } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';
import type { VerdictTable } from '#node/data/write/verdict-table.ts';

export interface Engine {
  readonly id: string;
  judge(program: Program, leads: readonly Lead[], moment: Moment): Promise<VerdictTable>;
  close(): Promise<void>;
}
