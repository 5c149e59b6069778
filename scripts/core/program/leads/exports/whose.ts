/** Whose a row is: the lead it names, or those that the joins of its export lead to. */
import type { AnyExport } from '../../source.ts';
import { type Cells, cellOf, columnNamed } from '../rows/header.ts';
import { columnsIn, type ExportRow, type ExportTable, firstFilled } from './export-table.ts';
import type { People } from './people.ts';

/** The leads of a row, `undefined` if the row does not say. They need not be among those that are read. */
export type LeadsOf = (cells: Cells) => readonly string[] | undefined;

export interface Kept {
  readonly table: ExportTable<AnyExport>;
  readonly kept: readonly ExportRow[];
}

interface Join {
  readonly export: string;
  readonly column: string;
}

type ByKey = ReadonlyMap<string, readonly string[]>;

/** For each export that is there, whose its rows are; joins are worked out once and kept. */
export function leadsOfRows(
  tables: ReadonlyMap<string, Kept>,
  people: People,
): (table: ExportTable<AnyExport>) => LeadsOf {
  const found = new Map<string, ByKey>();

  function byColumn(join: Join): ByKey {
    const key = JSON.stringify([join.export, join.column]);
    const target = tables.get(join.export);
    const leads = found.get(key) ?? (target === undefined ? new Map() : leadsByColumn(target, join.column, of));
    found.set(key, leads);
    return leads;
  }

  function of(table: ExportTable<AnyExport>): LeadsOf {
    const { whose } = table.export;
    return whose.by === 'id'
      ? byId(table, whose.columns, people)
      : byJoins(table, whose.key, whose.joins.map(byColumn));
  }

  return of;
}

function byId(table: ExportTable<AnyExport>, names: readonly string[], people: People): LeadsOf {
  const columns = columnsIn(table, names);
  return (cells) => {
    const id = cellOf(cells, firstFilled(cells, columns));
    return id === undefined ? undefined : [people.leadOf(id)];
  };
}

function byJoins(table: ExportTable<AnyExport>, name: string, joins: readonly ByKey[]): LeadsOf {
  const key = columnNamed(table, [name]);
  return (cells) => {
    const value = cellOf(cells, key);
    return value === undefined ? undefined : [...new Set(joins.flatMap((join) => join.get(value) ?? []))];
  };
}

/** The leads of the rows of an export, by what stands in one of its columns. */
function leadsByColumn({ table, kept }: Kept, name: string, of: (table: ExportTable<AnyExport>) => LeadsOf): ByKey {
  const column = columnNamed(table, [name]);
  const leadsOf = of(table);
  const leads = new Map<string, string[]>();
  for (const { cells } of kept) {
    const value = cellOf(cells, column);
    if (value === undefined) continue;
    const own = leads.get(value) ?? [];
    own.push(...(leadsOf(cells) ?? []));
    leads.set(value, own);
  }
  return leads;
}
