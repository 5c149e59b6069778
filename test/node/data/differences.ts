/** Where two tables of verdicts differ. */
import type { VerdictTable } from '#node/data/write/verdict-table.ts';

/** As `lead, column: one, other`; the first few. */
export function differencesIn(one: VerdictTable, other: VerdictTable): readonly string[] {
  const differing = one.rows.flatMap((row, place) =>
    row.flatMap((value, column) => {
      const [first, second] = [JSON.stringify(value), JSON.stringify(other.rows[place]?.[column])];
      const where = `${String(row[0])}, ${one.columns[column]?.name}`;
      return first === second ? [] : [`${where}: ${first}, ${second}`];
    }),
  );
  return differing.slice(0, 10);
}
