/** Numbers and money in the smallest unit of their field, by shifting digits; nothing is rounded. */
import { type Fragment, integer, quoted, sql, TRUE } from '../../../../core/sql/fragment.ts';
import { dialect } from '../../session.ts';
import type { Cell, Shortcut } from './shortcut.ts';
import { orMissing } from './shortcut.ts';

const WHOLE = new Set([
  'TINYINT',
  'SMALLINT',
  'INTEGER',
  'BIGINT',
  'UTINYINT',
  'USMALLINT',
  'UINTEGER',
  'UBIGINT',
  'HUGEINT',
]);

/** Bounds of `leads/values/decimal.ts`, as written and in the smallest unit. */
function largest(decimals: number): number {
  return Math.min(9e12, Math.floor(9e15 / 10 ** decimals));
}

export function amount(cell: Cell, decimals: number): Shortcut {
  if (WHOLE.has(cell.type)) return whole(cell.value, decimals);
  if (cell.type.startsWith('DECIMAL')) return decimal(cell.value, decimals);
  return written(cell, decimals);
}

function whole(value: Fragment, decimals: number): Shortcut {
  const most = integer(largest(decimals));
  const inBounds = sql`(${value} >= -${most} AND ${value} <= ${most})`;
  return {
    value: sql`CASE WHEN ${inBounds} THEN CAST(${value} AS BIGINT) * ${integer(10 ** decimals)} END`,
    fits: orMissing(value, inBounds),
  };
}

function decimal(value: Fragment, decimals: number): Shortcut {
  const most = integer(largest(decimals));
  const kept = sql`TRY_CAST(${value} AS ${decimalType(18, decimals)})`;
  return {
    value: shifted(kept, decimals),
    fits: orMissing(value, sql`(${value} >= -${most} AND ${value} <= ${most} AND ${kept} = ${value})`),
  };
}

/** So many digits before the point are always in bounds, and with the decimals a floating point number keeps them. */
export function digitsBefore(decimals: number): number {
  return Math.min(12, 15 - decimals);
}

function written({ text, isFormed }: Cell, decimals: number): Shortcut {
  const fraction = decimals === 0 ? '' : String.raw`(?:\.[0-9]{1,${decimals}})?`;
  const form = dialect.text(`-?[0-9]{1,${digitsBefore(decimals)}}${fraction}`);
  return {
    value: shifted(sql`TRY_CAST(${text} AS ${decimalType(18, decimals)})`, decimals),
    fits: isFormed === true ? TRUE : orMissing(text, sql`(${text} = '' OR regexp_full_match(${text}, ${form}))`),
  };
}

/** Only what is in bounds is multiplied: more would be an error. */
function shifted(kept: Fragment, decimals: number): Fragment {
  if (decimals === 0) return sql`CAST(${kept} AS BIGINT)`;
  const most = integer(largest(decimals));
  const factor = sql`CAST(${integer(10 ** decimals)} AS ${decimalType(decimals + 1, 0)})`;
  return sql`CASE WHEN ${kept} >= -${most} AND ${kept} <= ${most} THEN CAST(${kept} * ${factor} AS BIGINT) END`;
}

function decimalType(digits: number, decimals: number): Fragment {
  return quoted(`DECIMAL(${Math.trunc(digits)}, ${Math.trunc(decimals)})`);
}
