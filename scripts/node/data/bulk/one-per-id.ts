/**
 * Events that share an id are one event: the newest up to the instant of judging, at one instant the first
 * by signal. Where that leaves several that differ, it is settled as judging a single lead settles it.
 */
import { type Fragment, integer, sql } from '../../../core/sql/fragment.ts';
import type { Assembling } from './assemble-rows.ts';

/** Needs the table of hashes that come again. Reads the keys of all rows once more; what is left out is known by its row. */
export async function onePerId({ session, moment }: Assembling, rows: Fragment): Promise<Fragment> {
  await session.run(sql`CREATE TABLE "events again" AS
SELECT n FROM (SELECT e.n, row_number() OVER (PARTITION BY e.lead, e.id ORDER BY e."at" DESC, e.signal, e.n) AS turn
FROM ${rows} AS e WHERE hash(e.lead, e.id) IN (SELECT h FROM "event keys again") AND e."at" <= ${integer(moment.asOf)})
WHERE turn > 1`);
  return sql`(SELECT e.* FROM ${rows} AS e ANTI JOIN "events again" AS a ON a.n = e.n)`;
}
