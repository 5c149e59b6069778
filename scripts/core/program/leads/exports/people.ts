/**
 * Who the leads of a source are. The id the system gives is the lead; identity is never guessed from
 * names or addresses. Where the system itself carries a person on under another id, both are one lead,
 * known by the id it had first.
 */
import type { LeadsExport } from '../../source.ts';
import { cellOf, columnNamed } from '../rows/header.ts';
import { columnsIn, type ExportRow, type ExportTable, firstFilled } from './export-table.ts';

export interface People {
  /** The lead behind an id of the system, whether there is such a lead or not. */
  leadOf(id: string): string;
  has(lead: string): boolean;
}

export interface KeptTable {
  readonly table: ExportTable<LeadsExport>;
  readonly kept: readonly ExportRow[];
}

export function peopleIn(tables: readonly KeptTable[]): People {
  const earlier = new Map<string, string>();
  for (const one of tables) continuations(one, earlier);
  const leadOf = (id: string): string => earlier.get(id) ?? id;
  const ids = new Set<string>();
  for (const { table, kept } of tables) {
    const own = columnsIn(table, table.export.whose.columns);
    for (const { cells } of kept) {
      const id = cellOf(cells, firstFilled(cells, own));
      if (id !== undefined) ids.add(leadOf(id));
    }
  }
  return { leadOf, has: (lead) => ids.has(lead) };
}

/** Two that go on as one are one, known by the id of the first. */
function continuations({ table, kept }: KeptTable, earlier: Map<string, string>): void {
  const { whose, continuesAs } = table.export;
  const next = continuesAs === undefined ? undefined : columnNamed(table, [continuesAs]);
  if (next === undefined) return;
  const own = columnsIn(table, whose.columns);
  for (const { cells } of kept) {
    const id = cellOf(cells, firstFilled(cells, own));
    const later = cellOf(cells, next);
    if (id === undefined || later === undefined || later === id) continue;
    const known = earlier.get(later);
    if (known === undefined) earlier.set(later, earlier.get(id) ?? id);
    else if (known !== id) earlier.set(id, known);
  }
}
