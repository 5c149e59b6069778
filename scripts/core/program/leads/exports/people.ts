/**
 * Who the leads of a source are. The id the system gives is the lead; identity is never guessed from
 * names or addresses. Where the system itself says that two records are one person, they are one lead:
 * a record carried on under another id is known by the id it had first, a merged one by the id that is left.
 */
import type { LeadsExport } from '../../source.ts';
import { type Cells, cellOf, columnNamed } from '../rows/header.ts';
import { columnsIn, type ExportRow, type ExportTable, firstFilled } from './export-table.ts';

export interface People {
  /** The lead behind an id of the system, whether there is such a lead or not. */
  leadOf(id: string): string;
  has(lead: string): boolean;
  /** The record was merged into another, whose row tells of the person. */
  isMerged(id: string): boolean;
}

export interface KeptTable {
  readonly table: ExportTable<LeadsExport>;
  readonly kept: readonly ExportRow[];
}

export function peopleIn(tables: readonly KeptTable[]): People {
  const names = namesOfPeople();
  const merged = new Set<string>();
  for (const one of tables) for (const { first, later } of continuations(one)) names.carryOn(first, later);
  for (const one of tables) {
    for (const { of, into } of mergers(one)) {
      merged.add(of);
      names.join(of, into);
    }
  }
  const isMerged = (id: string): boolean => merged.has(id) && names.nameOf(id) !== id;
  const ids = new Set<string>();
  for (const { table, kept } of tables) {
    const idOf = idIn(table);
    for (const { cells } of kept) {
      const id = idOf(cells);
      if (id !== undefined && !isMerged(id)) ids.add(names.nameOf(id));
    }
  }
  return { leadOf: names.nameOf, has: (lead) => ids.has(lead), isMerged };
}

/** Without the rows of records that were merged into others. */
export function withoutMerged({ table, kept }: KeptTable, people: People): readonly ExportRow[] {
  const { merged, mergedInto } = table.export;
  if (merged === undefined && mergedInto === undefined) return kept;
  const idOf = idIn(table);
  return kept.filter(({ cells }) => {
    const id = idOf(cells);
    return id === undefined || !people.isMerged(id);
  });
}

function idIn(table: ExportTable<LeadsExport>): (cells: Cells) => string | undefined {
  const columns = columnsIn(table, table.export.whose.columns);
  return (cells) => cellOf(cells, firstFilled(cells, columns));
}

interface Names {
  nameOf(id: string): string;
  /** Whoever goes by the first id goes by what the second goes by from now on. */
  join(id: string, by: string): void;
  /** Both are known by what came first: also two that go on as the same. */
  carryOn(first: string, later: string): void;
}

/** A chain of ids never closes to a circle, since only what goes by its own id is given another. */
function namesOfPeople(): Names {
  const goesBy = new Map<string, string>();
  const nameOf = (id: string): string => {
    let name = id;
    for (let next = goesBy.get(name); next !== undefined; next = goesBy.get(name)) name = next;
    return name;
  };
  const join = (id: string, by: string): void => {
    const [from, to] = [nameOf(id), nameOf(by)];
    if (from !== to) goesBy.set(from, to);
  };
  const carryOn = (first: string, later: string): void => {
    if (goesBy.has(later)) join(first, later);
    else join(later, first);
  };
  return { nameOf, join, carryOn };
}

interface Merger {
  readonly of: string;
  readonly into: string;
}

function mergers(table: KeptTable): readonly Merger[] {
  return [...toldByTheOneLeft(table), ...toldByTheMerged(table)].filter(({ of, into }) => of !== into);
}

function toldByTheOneLeft({ table, kept }: KeptTable): readonly Merger[] {
  const columns = columnsIn(table, table.export.merged ?? []);
  if (columns.length === 0) return [];
  const idOf = idIn(table);
  return kept.flatMap(({ cells }) => {
    const into = idOf(cells);
    return into === undefined ? [] : idsIn(cellOf(cells, firstFilled(cells, columns))).map((of) => ({ of, into }));
  });
}

/** Also in rows that are left out: what was merged is mostly marked as deleted. */
function toldByTheMerged({ table }: KeptTable): readonly Merger[] {
  const { mergedInto } = table.export;
  const column = mergedInto === undefined ? undefined : columnNamed(table, [mergedInto]);
  if (column === undefined) return [];
  const idOf = idIn(table);
  return table.rows.flatMap(({ cells }) => {
    const [of, into] = [idOf(cells), cellOf(cells, column)];
    return of === undefined || into === undefined ? [] : [{ of, into }];
  });
}

/** `76340251;46897301`, or with the moment of the merger after each: `76340251:1617291167000`. */
function idsIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[;,]/u).flatMap((part) => part.split(':')[0]?.trim() || []);
}

function* continuations({ table, kept }: KeptTable): Generator<{ readonly first: string; readonly later: string }> {
  const { continuesAs } = table.export;
  const next = continuesAs === undefined ? undefined : columnNamed(table, [continuesAs]);
  if (next === undefined) return;
  const idOf = idIn(table);
  for (const { cells } of kept) {
    const [first, later] = [idOf(cells), cellOf(cells, next)];
    if (first !== undefined && later !== undefined) yield { first, later };
  }
}
