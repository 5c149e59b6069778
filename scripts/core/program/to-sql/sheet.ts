/**
 * The table of leads as it grows. Every computed value is a column; a column stands one layer above
 * the deepest one it reads, and each layer becomes one common table expression over the one below.
 * So nothing is computed twice, however often it is read, and independent values share a layer. A column is
 * carried on only as far as something reads it: wide rows cost more than all arithmetic on them.
 */
import type { CommonTable } from '../../sql/common-table.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, join, sql } from '../../sql/fragment.ts';

export interface Column {
  readonly name: Fragment;
  readonly layer: number;
}

/** Reads columns on behalf of an expression, and remembers how deep that goes. */
export interface Reader {
  read(column: Column): Fragment;
}

interface Layer {
  readonly columns: (Column & { readonly expression: Fragment })[];
  readonly joins: Fragment[];
}

export interface Sheet {
  /** Computes a column from earlier ones. The label becomes its name. */
  compute(label: string, expression: (reader: Reader) => Fragment): Column;
  /** A column of a relation with one row for some leads, joined into a layer. */
  place(label: string, layer: number, expression: Fragment): Column;
  join(layer: number, relation: Fragment): void;
  /** Keeps columns until they are read in a layer. */
  keep(columns: Iterable<Column>, layer: number): void;
  /** Name of the relation that holds a layer. */
  relation(layer: number): Fragment;
  /** A layer as a common table expression over what is below it. */
  expression(layer: number, below: Fragment): CommonTable;
  readonly top: number;
}

/** Alias of the row of leads in every expression. */
export const LEAD = sql`l`;

/** The title names its layers. */
export function openSheet(dialect: Dialect, title = 'leads'): Sheet {
  const layers: Layer[] = [];
  const taken = new Set<string>();
  const known = new Map<string, Column>();
  /** The last layer in which a column is read. */
  const lastRead = new Map<Column, number>();
  const layerAt = (depth: number): Layer => {
    for (let next = layers.length; next <= depth; next += 1) layers.push({ columns: [], joins: [] });
    return layers[depth] ?? { columns: [], joins: [] };
  };
  const isReadAbove = (column: Column, layer: number): boolean => (lastRead.get(column) ?? 0) > layer;
  const keep = (columns: Iterable<Column>, layer: number): void => {
    for (const column of columns) lastRead.set(column, Math.max(layer, lastRead.get(column) ?? 0));
  };
  const place = (label: string, layer: number, expression: Fragment): Column => {
    const key = `${layer} ${expression.text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const column = { name: dialect.name(unused(label, taken)), layer, expression };
    layerAt(layer).columns.push(column);
    known.set(key, column);
    return column;
  };
  const relation = (layer: number): Fragment => dialect.name(`${title} ${layer}`);
  return {
    place,
    keep,
    compute(label, expression) {
      const { reader, read } = reading();
      const fragment = expression(reader);
      const layer = layerAbove(read);
      keep(read, layer);
      return place(label, layer, fragment);
    },
    join: (layer, joined) => {
      layerAt(layer).joins.push(joined);
    },
    relation,
    expression(depth, below) {
      const own = layerAt(depth).columns.filter((column) => isReadAbove(column, depth));
      const kept = layers
        .slice(0, depth)
        .flatMap(({ columns }) => columns.filter((column) => isReadAbove(column, depth)));
      const selected = [
        ...kept.map(({ name }) => sql`${LEAD}.${name}`),
        ...own.map(({ name, expression }) => sql`${expression} AS ${name}`),
      ];
      const from = join([below, ...layerAt(depth).joins], '\n', below);
      return dialect.expression(relation(depth), sql`SELECT\n${join(selected, ',\n', sql`1`)}\nFROM ${from}`);
    },
    get top() {
      return layers.length - 1;
    },
  };
}

/** A reader, and the columns it has read so far. */
export function reading(): { readonly reader: Reader; readonly read: ReadonlySet<Column> } {
  const read = new Set<Column>();
  const reader: Reader = {
    read(column) {
      read.add(column);
      return sql`${LEAD}.${column.name}`;
    },
  };
  return { reader, read };
}

/** At least the first one above what comes with the lead. */
function layerAbove(columns: Iterable<Column>): number {
  return 1 + Math.max(0, ...Array.from(columns, ({ layer }) => layer));
}

/** Engines fold the case of names, some even of quoted ones. */
function unused(label: string, taken: Set<string>): string {
  let name = label;
  for (let turn = 2; taken.has(name.toLowerCase()); turn += 1) name = `${label} (${turn})`;
  taken.add(name.toLowerCase());
  return name;
}
