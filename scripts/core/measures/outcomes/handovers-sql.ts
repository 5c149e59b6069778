/**
 * Hand-overs and what became of them, as queries over the CRM tables. Each entry into the stage is a case of its own,
 * `<person>@<epoch ms>`; it lasts until the person enters the stage again. Its answer is the first record
 * after it that is one: accepted, refused, or put beside the path, which is no answer. At one instant a
 * refusal comes first, as in judging.
 */
import { DISQUALIFIED, RECYCLED } from '../../program/program.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, integer, join, sql } from '../../sql/fragment.ts';
import type { HandoverStage } from './handover-stages.ts';

/** Instants, `until` included. */
export interface Between {
  readonly from: number;
  readonly until: number;
}

/**
 * Columns: "case", person, "at", next_at (of the next entry), answer ('accepted', 'rejected', 'ended' or NULL),
 * answered_at, reason. Entries in `handed`; answers up to its end.
 */
export function handoversQuery(dialect: Dialect, asked: HandoverStage, handed: Between): Fragment {
  const stage = dialect.text(asked.stage);
  const until = integer(handed.until);
  const isYes =
    asked.accepted.length === 0
      ? sql`FALSE`
      : sql`h.what = 'entered' AND h.stage IN (${texts(dialect, asked.accepted)})`;
  const isBeside = sql`h.what = 'entered' AND h.stage IN (${texts(dialect, [RECYCLED, DISQUALIFIED])})`;
  return sql`
WITH entries AS (
  SELECT person, "at", lead("at") OVER (PARTITION BY person ORDER BY "at") AS next_at
  FROM (SELECT DISTINCT person, "at" FROM crm_stage_history WHERE what = 'entered' AND stage = ${stage}
        AND person IS NOT NULL AND "at" <= ${until}) AS e),
answers AS (
  SELECT e.person, e."at", h."at" AS answered_at, h.reason,
    CASE WHEN h.what = 'rejected' THEN 'rejected' WHEN ${isYes} THEN 'accepted' ELSE 'ended' END AS answer,
    row_number() OVER (PARTITION BY e.person, e."at" ORDER BY h."at",
      CASE WHEN h.what = 'rejected' THEN 0 WHEN ${isYes} THEN 1 ELSE 2 END, h.record) AS turn
  FROM entries AS e JOIN crm_stage_history AS h ON h.person = e.person AND h."at" >= e."at" AND h."at" <= ${until}
    AND (e.next_at IS NULL OR h."at" < e.next_at)
  WHERE h.what = 'rejected' OR (${isYes}) OR (${isBeside}))
SELECT e.person || '@' || e."at" AS "case", e.person, e."at", e.next_at, a.answer, a.answered_at, a.reason
FROM entries AS e LEFT JOIN answers AS a ON a.person = e.person AND a."at" = e."at" AND a.turn = 1
WHERE e."at" >= ${integer(handed.from)}`;
}

/**
 * Opportunities of cases, of the person whose history they belong to, opened after the hand-over and before the next one.
 * Columns: "case", opportunity, is_won, amount.
 */
export function dealsQuery(cases: Fragment, until: number): Fragment {
  const at = integer(until);
  return sql`
SELECT c."case", o.opportunity, o.outcome = 'won' AND o.closed_at <= ${at} AS is_won, o.amount
FROM ${cases} AS c
JOIN (SELECT DISTINCT opportunity, person FROM crm_contact_roles WHERE is_primary) AS r ON r.person = c.person
JOIN crm_opportunities AS o ON o.opportunity = r.opportunity
WHERE o.opened_at >= c."at" AND o.opened_at <= ${at} AND (c.next_at IS NULL OR o.opened_at < c.next_at)`;
}

export function texts(dialect: Dialect, values: readonly string[]): Fragment {
  return join(
    values.map((value) => dialect.text(value)),
    ', ',
    sql`NULL`,
  );
}
