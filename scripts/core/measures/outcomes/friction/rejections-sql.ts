/** Refusals in the records, one row for each: who, when, which stage, and the reason that was given. */
import { type Fragment, integer, sql } from '../../../sql/fragment.ts';
import type { Between } from '../handovers-sql.ts';

/** Columns: person, "at", stage, reason, month_n (of the list of months). */
export function rejectionsQuery({ from, until }: Between): Fragment {
  return sql`SELECT h.record, h.person, h."at", h.stage, h.reason FROM crm_stage_history AS h
WHERE h.what = 'rejected' AND h."at" >= ${integer(from)} AND h."at" <= ${integer(until)}`;
}
