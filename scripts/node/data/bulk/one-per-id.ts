/**
 * Events that share an id are one event: the newest up to the instant of judging, at one instant the first
 * by signal, then by properties as `leads/prepare-lead.ts` orders them, by what is read of them.
 */
import type { Program } from '../../../core/program/program.ts';
import { propertyColumn } from '../../../core/program/to-sql/relations.ts';
import { choose } from '../../../core/sql/case.ts';
import { type Fragment, integer, join, NULL, sql } from '../../../core/sql/fragment.ts';
import { dialect } from '../session.ts';
import type { Assembling } from './assemble-rows.ts';

/** Needs the table of hashes that come again. Reads the keys of all rows once more; what is left out is known by its row. */
export async function onePerId({ session, program, moment }: Assembling, rows: Fragment): Promise<Fragment> {
  const order = sql`e."at" DESC, e.signal, ${contentOf(program)}, e.n`;
  await session.run(sql`CREATE TABLE "events again" AS
SELECT n FROM (SELECT e.n, row_number() OVER (PARTITION BY e.lead, e.id ORDER BY ${order}) AS turn
FROM ${rows} AS e WHERE hash(e.lead, e.id) IN (SELECT h FROM "event keys again") AND e."at" <= ${integer(moment.asOf)})
WHERE turn > 1`);
  return sql`(SELECT e.* FROM ${rows} AS e ANTI JOIN "events again" AS a ON a.n = e.n)`;
}

/** Properties of an event by their ids, as JSON: its order decides. */
function contentOf({ signals }: Program): Fragment {
  return choose(
    signals.flatMap(({ id, properties }) => {
      if (properties.length === 0) return [];
      const entries = properties
        .map((property) => property.id)
        .sort()
        .map((property) => entryOf(property, sql`e.${dialect.name(propertyColumn(id, property))}`));
      const content = sql`array_to_string(${dialect.present(entries)}, ',') || ']]'`;
      return [{ when: sql`e.signal = ${dialect.text(id)}`, gives: content }];
    }),
    NULL,
  );
}

/** NULL where the property is missing. */
function entryOf(property: string, value: Fragment): Fragment {
  const parts = [dialect.text(`[${JSON.stringify(property)},`), sql`CAST(to_json(${value}) AS VARCHAR)`, sql`']'`];
  return sql`CASE WHEN ${value} IS NOT NULL THEN concat(${join(parts, ', ', NULL)}) END`;
}
