/** Verdicts of the same leads under two versions, joined and counted in the database. */
import { DuckDBListValue, type DuckDBValue } from '@duckdb/node-api';
import type { MovedLeads } from '../../../core/compare/movement.ts';
import { type Fragment, integer, join, NULL, sql } from '../../../core/sql/fragment.ts';
import { dialect, type Session } from '../session.ts';

const EXAMPLES = 3;

export async function movedLeads(
  session: Session,
  before: Fragment,
  after: Fragment,
  models: readonly string[],
): Promise<readonly MovedLeads[]> {
  const moved = sql`b.stage IS DISTINCT FROM a.stage`;
  const scores = models.map((model) => {
    const differs = ['least', 'most', 'status'].map((part) => {
      const name = dialect.name(`${model}_${part}`);
      return sql`b.${name} IS DISTINCT FROM a.${name}`;
    });
    return sql`CASE WHEN ${join(differs, ' OR ', NULL)} THEN ${dialect.text(model)} END`;
  });
  const others = models.length === 0 ? sql`[]` : dialect.present(scores);
  const rows = await session.rows(sql`SELECT was, "is", leads, before, after, scores, examples FROM (
SELECT b.stage AS was, a.stage AS "is",
CASE WHEN ${moved} THEN b.deciding END AS before,
CASE WHEN ${moved} THEN a.deciding END AS after,
CASE WHEN ${moved} THEN ${others} END AS scores,
COUNT(*) AS leads,
min(CASE WHEN ${moved} THEN b.lead END, ${integer(EXAMPLES)}) AS examples
FROM ${before} AS b JOIN ${after} AS a ON a.lead = b.lead
GROUP BY ALL) ORDER BY leads DESC, was, "is", before, after, scores`);
  return rows.map(([from, to, leads, old, current, other, examples]) => ({
    from: textOf(from),
    to: textOf(to),
    leads: Number(leads),
    decidedBefore: listOf(old),
    decidedAfter: listOf(current),
    otherScores: listOf(other),
    examples: listOf(examples),
  }));
}

function textOf(value: DuckDBValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function listOf(value: DuckDBValue | undefined): readonly string[] {
  return value instanceof DuckDBListValue ? value.items.map(String) : [];
}
