/** The rows of a file of a CRM table for as far as shortcuts go, as `data/bulk/typed-rows.ts` does it for leads. */
import type { CrmColumn } from '../../core/measures/crm/columns.ts';
import { choose } from '../../core/sql/case.ts';
import { type Fragment, sql, TRUE } from '../../core/sql/fragment.ts';
import type { BulkFile } from '../data/bulk/bulk-file.ts';
import { formOf, orNull } from '../data/bulk/json-forms.ts';
import type { FormFor } from '../data/bulk/json-shape.ts';
import { shortcutFor } from '../data/bulk/shortcuts/index.ts';
import { isPlainCell } from '../data/bulk/shortcuts/plain-text.ts';
import type { Cell, Shortcut } from '../data/bulk/shortcuts/shortcut.ts';
import { inList } from '../data/bulk/shortcuts/spelling.ts';
import type { TypedRows } from '../data/bulk/typed-rows.ts';
import { dialect } from '../data/session.ts';

export function typedColumns(columns: readonly CrmColumn[], file: BulkFile): TypedRows {
  const placed = columns.map((column) => ({ column, cell: cellFor(column, file) }));
  if (placed.some(({ column, cell }) => column.need !== undefined && cell === undefined))
    return { columns: new Map(), fits: [] };
  const [signal, what] = ['signal', 'what'].map((name) => placed.find(({ column }) => column.name === name)?.cell);
  const values = new Map<string, Fragment>();
  const fits: Fragment[] = [];
  for (const { column, cell } of placed) {
    if (cell === undefined) continue;
    const made = typed(column, cell, { signal, what });
    values.set(column.name, made.value);
    fits.push(made.fits);
  }
  const ids = columns.filter(({ isRowId }) => isRowId === true);
  const otherwise = new Map(ids.map(({ name }) => [name, (number: Fragment) => sql`'row ' || ${number}`] as const));
  return { columns: values, fits, otherwise };
}

export function cellFor({ headers }: CrmColumn, { header, cells }: BulkFile): Cell | undefined {
  const name = headers.find((one) => header.includes(one));
  return name === undefined ? undefined : cells[header.indexOf(name)];
}

interface Deciding {
  readonly signal: Cell | undefined;
  readonly what: Cell | undefined;
}

function typed(column: CrmColumn, cell: Cell, { signal, what }: Deciding): Shortcut {
  const { value, fits } = shortcutFor(column.type, cell);
  if (column.freeFor !== undefined && what !== undefined) {
    const isFree = sql`${what.text} = ${dialect.text(column.freeFor)}`;
    const free = shortcutFor({ is: 'text' }, cell);
    const any = choose([{ when: isFree, gives: free.value }], value);
    return { value: any, fits: choose([{ when: isFree, gives: free.fits }], fits) };
  }
  if (column.of !== undefined && signal !== undefined) {
    const isOwn = sql`${signal.text} = ${dialect.text(column.of)}`;
    const sure = fits === TRUE ? TRUE : sql`(NOT (${isOwn}) OR ${fits})`;
    return { value: choose([{ when: isOwn, gives: value }]), fits: sure };
  }
  if (column.need !== 'row') return { value, fits };
  // Properties are those of a signal by its id, so other spellings of it are left to the reader.
  if (column.code === 'signal' && column.type.is === 'choice')
    return { value: cell.text, fits: inList(cell.text, idsOf(column.type.values)) };
  return column.type.is === 'text'
    ? { value, fits: isPlainCell(cell) }
    : { value, fits: sql`(${isThere(cell)} AND ${fits})` };
}

function idsOf(values: readonly { readonly id: string }[]): readonly string[] {
  return values.map(({ id }) => id);
}

function isThere({ value, type, text }: Cell): Fragment {
  return type === 'VARCHAR' ? sql`${text} <> ''` : sql`${value} IS NOT NULL`;
}

/** Forms that columns have in lines of JSON; one that means different things for different signals has none. */
export function formsOf(columns: readonly CrmColumn[]): FormFor {
  return (header) => {
    const meant = columns.filter(({ headers }) => headers.includes(header));
    const [first] = meant;
    const isOne = new Set(meant.map(({ type }) => JSON.stringify(type))).size === 1;
    const form = first === undefined || !isOne ? undefined : formOf(first.type);
    return form === undefined ? undefined : orNull(form);
  };
}
