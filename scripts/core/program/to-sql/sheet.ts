/**
 * The table of leads as it grows. Every computed value is a column; a column stands one layer above
 * the deepest one it reads, and each layer becomes one common table expression over the one below.
 * So nothing is computed twice, however often it is read, and independent values share a layer.
 */
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
  readonly columns: { readonly name: Fragment; readonly expression: Fragment }[];
  readonly joins: Fragment[];
}

export interface Sheet {
  /** Computes a column from earlier ones. The label becomes its name. */
  compute(label: string, expression: (reader: Reader) => Fragment): Column;
  /** A column of a relation with one row for some leads, joined into a layer. */
  place(label: string, layer: number, expression: Fragment): Column;
  join(layer: number, relation: Fragment): void;
  /** Name of the relation that holds a layer. */
  relation(layer: number): Fragment;
  /** The layers as common table expressions, the lowest first. */
  expressions(layer: number, below: Fragment): Fragment;
  readonly top: number;
}

/** Alias of the row of leads in every expression. */
export const LEAD = sql`l`;

export function openSheet(dialect: Dialect): Sheet {
  const layers: Layer[] = [];
  const taken = new Set<string>();
  const layerAt = (depth: number): Layer => {
    for (let next = layers.length; next <= depth; next += 1) layers.push({ columns: [], joins: [] });
    return layers[depth] ?? { columns: [], joins: [] };
  };
  const known = new Map<string, Column>();
  const place = (label: string, layer: number, expression: Fragment): Column => {
    const key = `${layer} ${expression.text}`;
    const column = known.get(key) ?? addColumn(label, layer, expression);
    known.set(key, column);
    return column;
  };
  const addColumn = (label: string, layer: number, expression: Fragment): Column => {
    const name = dialect.name(unused(label, taken));
    layerAt(layer).columns.push({ name, expression });
    return { name, layer };
  };
  const relation = (layer: number): Fragment => dialect.name(`leads ${layer}`);
  return {
    place,
    compute(label, expression) {
      const reader = reading();
      const fragment = expression(reader);
      return place(label, reader.depth() + 1, fragment);
    },
    join: (layer, joined) => {
      layerAt(layer).joins.push(joined);
    },
    relation,
    expressions: (depth, below) => {
      const { columns, joins } = layerAt(depth);
      const all = columns.map(({ name, expression }) => sql`${expression} AS ${name}`);
      const from = join([below, ...joins], '\n', below);
      const kept = depth === 0 ? [] : [sql`${LEAD}.*`];
      return sql`${relation(depth)} AS (SELECT\n${join([...kept, ...all], ',\n', sql`1`)}\nFROM ${from})`;
    },
    get top() {
      return layers.length - 1;
    },
  };
}

export function reading(): Reader & { depth(): number } {
  let deepest = 0;
  return {
    read({ name, layer }) {
      deepest = Math.max(deepest, layer);
      return sql`${LEAD}.${name}`;
    },
    depth: () => deepest,
  };
}

/** Engines fold the case of names, some even of quoted ones. */
function unused(label: string, taken: Set<string>): string {
  let name = label;
  for (let turn = 2; taken.has(name.toLowerCase()); turn += 1) name = `${label} (${turn})`;
  taken.add(name.toLowerCase());
  return name;
}
