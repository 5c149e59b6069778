/** Dates as whole days and instants as epoch milliseconds: ISO 8601 in full and in UTC, or of such a type. */
import { type Fragment, sql, TRUE } from '../../../../core/sql/fragment.ts';
import { dialect } from '../../session.ts';
import type { Cell, Shortcut } from './shortcut.ts';
import { orMissing } from './shortcut.ts';

export const DAY = '[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}';
export const INSTANT = String.raw`${DAY}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,3})?Z`;

export function date(cell: Cell): Shortcut {
  const { value, type, text } = cell;
  if (type === 'DATE') {
    const inCalendar = sql`(${value} >= DATE '1000-01-01' AND ${value} <= DATE '9999-12-31')`;
    return {
      value: sql`CASE WHEN ${inCalendar} THEN ${value} - DATE '1970-01-01' END`,
      fits: orMissing(value, inCalendar),
    };
  }
  const read = sql`TRY_CAST(${text} AS DATE)`;
  return {
    value: sql`CASE WHEN isfinite(${read}) THEN ${read} - DATE '1970-01-01' END`,
    fits: orMissing(text, sql`(${text} = '' OR (${hasForm(cell, DAY)} AND ${read} IS NOT NULL))`),
  };
}

export function instant(cell: Cell): Shortcut {
  const { value, type, text } = cell;
  if (type === 'TIMESTAMP WITH TIME ZONE') {
    const plain = sql`(${value} >= TIMESTAMPTZ '1970-01-01 00:00:00+00' AND ${value} < TIMESTAMPTZ '9999-12-31 00:00:00+00')`;
    return { value: sql`CASE WHEN ${plain} THEN epoch_ms(${value}) END`, fits: orMissing(value, plain) };
  }
  if (type === 'BIGINT') {
    return { value, fits: orMissing(value, sql`(${value} >= 1000000000000 AND ${value} <= 9999999999999)`) };
  }
  const read = sql`TRY_CAST(${text} AS TIMESTAMP)`;
  return {
    value: sql`CASE WHEN isfinite(${read}) THEN epoch_ms(${read}) END`,
    fits: orMissing(text, sql`(${text} = '' OR (${hasForm(cell, INSTANT)} AND ${read} IS NOT NULL))`),
  };
}

function hasForm({ text, isFormed }: Cell, form: string): Fragment {
  return isFormed === true ? TRUE : sql`regexp_full_match(${text}, ${dialect.text(form)})`;
}
