/**
 * Events in a statement: one for each id, none later than the instant of judging, and every number
 * that is taken from them. Numbers that read nothing else of the lead are taken in one pass over the
 * events; those that need more of the lead (a bound by case, what was forgotten) wait until it is
 * there.
 */
import { where } from '../../sql/case.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, integer, join, NULL, sql, TRUE } from '../../sql/fragment.ts';
import type { Program } from '../program.ts';
import { EVENTS, propertyColumn, RUN } from './relations.ts';

export interface EventTable {
  /** A property of the event at hand, folded where it is text. */
  property(signal: string, property: string): Fragment;
  /** The events as a common table expression. */
  expression(): Fragment;
}

/** Alias of the event at hand. */
export const EVENT = sql`e`;
export const EVENTS_ON_FILE = sql`events`;
export const AT = sql`e."at"`;
export const AGE = sql`(e.as_of - e."at")`;

export function happens(signal: string, dialect: Dialect): Fragment {
  return sql`e.signal = ${dialect.text(signal)}`;
}

export function eventTable(program: Program, dialect: Dialect): EventTable {
  const folded = new Map<string, Fragment>();
  const types = new Map(
    program.signals.flatMap(({ id, properties }) => properties.map((property) => [propertyColumn(id, property.id), property.type])),
  );
  return {
    property(signal, property) {
      const column = propertyColumn(signal, property);
      const name = dialect.name(column);
      const type = types.get(column);
      return sql`e.${name}`;
    },
    expression: () => sql``,
  };
}
