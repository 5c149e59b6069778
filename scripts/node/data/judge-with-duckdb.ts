/** Judges all leads at once: the program compiled to one statement. */
import { DuckDBListValue, type DuckDBValue } from '@duckdb/node-api';
import type { Moment } from '../../core/program/interpret/past.ts';
import type { Lead } from '../../core/program/lead.ts';
import type { Program } from '../../core/program/program.ts';
import { toSql } from '../../core/program/to-sql/index.ts';
import { LEADS } from '../../core/program/to-sql/relations.ts';
import type { VerdictValue } from '../../core/program/to-sql/verdict-columns.ts';
import { sql } from '../../core/sql/fragment.ts';
import { loadLeads } from './load-leads.ts';
import { dialect, openSession, type Session } from './session.ts';
import type { VerdictTable } from './write/verdict-table.ts';

export async function judgeWithDuckdb(program: Program, leads: readonly Lead[], moment: Moment): Promise<VerdictTable> {
  const session = await openSession([], isSmall(leads) ? { threads: 1 } : {});
  try {
    return await judgeInSession(session, program, leads, moment);
  } finally {
    session.close();
  }
}

/** DuckDB parts work into groups of 122,880 rows: with fewer a second thread has nothing to do but to start. */
function isSmall(leads: readonly Lead[]): boolean {
  const group = 122_880;
  return leads.length < group && leads.reduce((events, lead) => events + (lead.events?.length ?? 0), 0) < group;
}

/** In a session that may have judged others before. */
export async function judgeInSession(
  session: Session,
  program: Program,
  leads: readonly Lead[],
  moment: Moment,
): Promise<VerdictTable> {
  const { statement, relations, columns } = toSql(program, dialect);
  await loadLeads(session, program, relations, leads, moment);
  const rows: (readonly VerdictValue[])[] = [];
  const inOrder = sql`SELECT v.* FROM (${statement}) AS v JOIN ${dialect.name(LEADS)} AS l ON l.lead = v.lead ORDER BY l.rowid`;
  for await (const chunk of session.stream(inOrder)) for (const row of chunk) rows.push(row.map(readBack));
  return { columns, rows };
}

export function readBack(value: DuckDBValue): VerdictValue {
  if (value === null) return undefined;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof DuckDBListValue) return value.items.map(String);
  return String(value);
}
