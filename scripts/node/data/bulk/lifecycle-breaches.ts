/**
 * What in the records breaks the lifecycle. Leads have few different histories, however many there are:
 * the database finds the different ones, and each is looked at once, as for few leads.
 */
import type { LeadRecord } from '../../../core/program/lead.ts';
import { collectBreaches } from '../../../core/program/leads/breach-findings.ts';
import { stageRanks } from '../../../core/program/stage-ranks.ts';
import { RECORDS } from '../../../core/program/to-sql/relations.ts';
import { choose } from '../../../core/sql/case.ts';
import { type Fragment, integer, sql } from '../../../core/sql/fragment.ts';
import { dialect } from '../session.ts';
import type { Assembling } from './assemble-rows.ts';

/** Between the parts of a record, and between records: no id has one of them. */
const [WITHIN, BETWEEN] = ['\u001F', '\u001E'] as const;

/** In the order of `leads/prepare-lead.ts`. */
export async function reportBreaches({ session, program, findings }: Assembling, file: string): Promise<void> {
  const breaches = collectBreaches(program);
  const parts = ['what', 'stage', 'role', 'reason'].map((name) => sql`COALESCE(r.${dialect.name(name)}, '')`);
  const [what, stage, role, reason] = parts;
  const within = dialect.text(WITHIN);
  const record = sql`${what ?? within} || ${within} || ${stage ?? within} || ${within} || ${role ?? within} || ${within} || ${reason ?? within}`;
  const histories = sql`SELECT r.lead, string_agg(${record}, ${dialect.text(BETWEEN)} ORDER BY r."at", ${kindOrder()}, ${rankOrder(program)}, ${record}) AS history
FROM ${dialect.name(RECORDS)} AS r GROUP BY r.lead`;
  const different = sql`SELECT MIN(h.lead), h.history, COUNT(*) FROM (${histories}) AS h GROUP BY h.history ORDER BY 1`;
  for await (const some of session.stream(different)) {
    for (const [lead, history, leads] of some) breaches.add(String(lead), recordsIn(String(history)), Number(leads));
  }
  findings.add(breaches.findings(() => ({ in: 'rows', file, row: 0 })));
}

function kindOrder(): Fragment {
  const kinds = ['entered', 'rejected', 'override'] as const;
  return choose(kinds.map((kind, place) => ({ when: sql`r.what = ${dialect.text(kind)}`, gives: integer(place) })));
}

function rankOrder(program: Assembling['program']): Fragment {
  const ranks = [...stageRanks(program)];
  const branches = ranks.map(([stage, rank]) => ({
    when: sql`r.stage = ${dialect.text(stage)}`,
    gives: integer(rank),
  }));
  return choose(branches, integer(-1));
}

function recordsIn(history: string): readonly LeadRecord[] {
  return history.split(BETWEEN).map((text, at): LeadRecord => {
    const [what = '', stage = '', role, reason] = text.split(WITHIN);
    const base = { stage, at, ...(role ? { role } : {}), ...(reason ? { reason } : {}) };
    if (what === 'rejected' || what === 'override') return { what, ...base };
    return { what: 'entered', ...base, evidence: [] };
  });
}
