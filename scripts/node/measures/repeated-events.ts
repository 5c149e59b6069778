/**
 * The same id of a person twice is one event, the newest: an earlier row stands until the next one with its id
 * replaces it. Almost no table has such rows, so they are looked for once and only they are put in order.
 */
import { relationName } from '../../core/measures/crm/relations.ts';
import { type Fragment, sql } from '../../core/sql/fragment.ts';
import type { Crm } from '../crm/crm.ts';
import { dialect, type Session } from '../data/session.ts';

const REPEATED = sql`lockstep_repeated_events`;
const known = new WeakMap<Session, Promise<Fragment>>();

/** The rows of `crm_events`, with `until_ms`: when another one of the same id replaced it. */
export function repeatedEvents({ session }: Pick<Crm, 'session'>): Promise<Fragment> {
  const before = known.get(session);
  if (before !== undefined) return before;
  const rows = lookedFor(session);
  known.set(session, rows);
  return rows;
}

async function lookedFor(session: Session): Promise<Fragment> {
  const events = dialect.name(relationName('events'));
  await session.run(sql`CREATE OR REPLACE TEMP TABLE ${REPEATED} AS
SELECT e.*, LEAD(e."at") OVER (PARTITION BY e.person, e.event ORDER BY e."at", e.signal DESC) AS until_ms FROM ${events} AS e
WHERE (e.person, e.event) IN (SELECT (e.person, e.event) FROM ${events} AS e GROUP BY e.person, e.event HAVING count(*) > 1)`);
  const [[count] = []] = await session.rows(sql`SELECT count(*) FROM ${REPEATED}`);
  if (Number(count) === 0) return sql`(SELECT e.*, NULL::BIGINT AS until_ms FROM ${events} AS e)`;
  return sql`(SELECT e.*, NULL::BIGINT AS until_ms FROM ${events} AS e ANTI JOIN ${REPEATED} AS r USING (person, event)
UNION ALL BY NAME SELECT * FROM ${REPEATED})`;
}
