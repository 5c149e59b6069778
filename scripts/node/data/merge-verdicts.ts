/** Verdicts of leads judged at different instants, under what was in force at each, in one table. */
import type { VerdictTable } from './write/verdict-table.ts';

export function mergeVerdicts(tables: readonly VerdictTable[]): VerdictTable {
  const columns = new Map(tables.flatMap((table) => table.columns.map((column) => [column.name, column] as const)));
  const rows = tables.flatMap((table) => {
    const places = new Map(table.columns.map(({ name }, place) => [name, place]));
    return table.rows.map((row) => [...columns.keys()].map((name) => row[places.get(name) ?? -1]));
  });
  return { columns: [...columns.values()], rows };
}
