/**
 * Keys that come more than once. Almost always none does, and then nothing is to be done; so that is found
 * out first, on 64-bit hashes, in parts small enough to stay in the caches of the processor. What shares a
 * hash is looked at itself.
 */
import { type Fragment, integer, sql } from '../../../core/sql/fragment.ts';
import type { Session } from '../session.ts';

const AT_ONCE = 600_000;
const MOST_PARTS = 64;

/** Fills a table `h` with the hashes in a table `keys(h)` that are there more than once; says how many. */
export async function repeatedHashes(session: Session, keys: Fragment, table: Fragment): Promise<number> {
  await session.run(sql`CREATE TABLE ${table} (h UBIGINT)`);
  const parts = partsFor(await countOf(session, keys));
  for (let part = 0; part < parts; part += 1) {
    await session.run(
      sql`INSERT INTO ${table} SELECT h FROM ${keys} WHERE h & ${integer(parts - 1)} = ${integer(part)} GROUP BY h HAVING COUNT(*) > 1`,
    );
  }
  return countOf(session, table);
}

/** A power of two. */
function partsFor(rows: number): number {
  let parts = 1;
  while (parts < MOST_PARTS && rows / parts > AT_ONCE) parts *= 2;
  return parts;
}

export async function countOf(session: Session, relation: Fragment): Promise<number> {
  const [[count] = []] = await session.rows(sql`SELECT COUNT(*) FROM ${relation}`);
  return Number(count);
}
