/**
 * Pieces of SQL that are safe by construction. A fragment is made only by the `sql` tag, which
 * takes other fragments and never text, or by a dialect, which quotes names and literals. Nothing
 * raw gets in, so hostile ids, values and column names cannot become code.
 */
declare const brand: unique symbol;

export interface Fragment {
  readonly [brand]: 'sql';
  readonly text: string;
}

export type Separator = ', ' | ' AND ' | ' OR ' | ' + ' | ' ' | ',\n' | '\n' | '\nUNION ALL\n' | ' ||\n';

/** Joins fixed text with fragments: sql`${a} + ${b}`. */
export function sql(strings: TemplateStringsArray, ...parts: readonly Fragment[]): Fragment {
  return make(String.raw({ raw: strings.map(String) }, ...parts.map((part) => part.text)));
}

/** Joins fragments with a fixed separator; `none` is used when there are none. */
export function join(parts: readonly Fragment[], separator: Separator, none: Fragment): Fragment {
  return parts.length === 0 ? none : make(parts.map((part) => part.text).join(separator));
}

/** A whole number; SQL writes it as we do. */
export function integer(value: number): Fragment {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
  return make(value < 0 ? `(${value})` : String(value));
}

/** For dialects only, after quoting. */
export function quoted(text: string): Fragment {
  return make(text);
}

function make(text: string): Fragment {
  return { text } as Fragment;
}

export const NULL = sql`NULL`;
export const TRUE = sql`TRUE`;
export const FALSE = sql`FALSE`;
export const ZERO = sql`0`;
