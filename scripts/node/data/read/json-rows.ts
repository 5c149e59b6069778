/**
 * JSON objects as rows of text. Nested objects become columns with dots (`company.employees`), lists
 * stay JSON text, and numbers keep the digits they were written with: read as a JavaScript number,
 * 12.30 and 12.3 would be the same and long ids would lose digits.
 */
import type { TextRow } from './text-table.ts';

export interface RowBuilder {
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
  /** Adds the object; says why not, if the text is none. */
  add(number: number, text: string): string | undefined;
}

export function collectRows(): RowBuilder {
  const positions = new Map<string, number>();
  const rows: TextRow[] = [];
  return {
    get header() {
      return [...positions.keys()];
    },
    rows,
    add(number, text) {
      const cells = cellsOfObject(text, positions);
      if (typeof cells === 'string') return cells;
      rows.push({ number, cells });
      return undefined;
    },
  };
}

/** In the order of the columns, which may become more; or why the text is no row. */
export function cellsOfObject(text: string, positions: Map<string, number>): readonly string[] | string {
  const object = parsed(text);
  if (typeof object === 'string') return object;
  const cells: string[] = [];
  for (const [name, cell] of flattened(object, '')) {
    const position = positions.get(name) ?? positions.size;
    positions.set(name, position);
    cells[position] = cell;
  }
  return Array.from(cells);
}

type Json = object;

function parsed(text: string): Json | string {
  try {
    const value: unknown = JSON.parse(text, digitsKept);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : 'is not a JSON object';
  } catch {
    return 'is not valid JSON';
  }
}

/** Node hands over the source text of numbers; its types do not know yet. */
function digitsKept(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? (context?.source ?? String(value)) : value;
}

function* flattened(object: Json, prefix: string): Generator<readonly [name: string, cell: string]> {
  for (const [key, value] of Object.entries(object)) {
    const name = `${prefix}${key}`;
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) yield [name, JSON.stringify(value)];
    else if (typeof value === 'object') yield* flattened(value, `${name}.`);
    else yield [name, String(value)];
  }
}
