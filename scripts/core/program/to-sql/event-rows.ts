/**
 * The events that judging sees: none later than the instant of judging, and one for each id, the
 * newest. (At one instant the first signal stays; whoever fills the relation sees to it that events
 * of one id and one instant do not differ otherwise.) Text properties that are compared are folded
 * here, once for each event.
 */
import { oneOf } from '../../sql/case.ts';
import type { CommonTable } from '../../sql/common-table.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, integer, join, sql } from '../../sql/fragment.ts';
import type { Moment } from '../interpret/past.ts';
import type { Program } from '../program.ts';
import { compared } from './compared.ts';
import type { Instants } from './instants.ts';
import { EVENTS, propertyColumn } from './relations.ts';

export interface EventRows {
  /** A property of the event at hand, as it is compared. */
  property(signal: string, property: string): Fragment;
  /** As a common table expression; after all properties have been asked for. */
  expression(): CommonTable;
  /** The same as a query at a known instant, where no id of an event comes twice. */
  unrepeated(moment: Moment): Fragment;
}

/** The relation, and the event at hand. */
export const EVENT_ROWS = sql`known_events`;
export const EVENT = sql`e`;
/** Epoch milliseconds. */
export const AT = sql`e."at"`;
export const AS_OF = sql`e.as_of`;
export const AS_OF_DATE = sql`e.as_of_date`;

export function happened(signals: readonly string[], dialect: Dialect): Fragment {
  return oneOf(sql`e.signal`, signals.map(dialect.text));
}

export function openEventRows({ signals }: Program, dialect: Dialect, instants: Instants): EventRows {
  const types = new Map(
    signals.flatMap(({ id, properties }) => properties.map((slot) => [propertyColumn(id, slot.id), slot.type])),
  );
  const read = new Map<string, Fragment>();
  return {
    property(signal, property) {
      const column = propertyColumn(signal, property);
      const [name, type] = [dialect.name(column), types.get(column)];
      const written = sql`e.${name}`;
      read.set(column, sql`${type === undefined ? written : compared(written, type, dialect)} AS ${name}`);
      return written;
    },
    unrepeated({ asOf, asOfDate }) {
      const now = [sql`${integer(asOf)} AS as_of`, sql`${integer(asOfDate)} AS as_of_date`];
      const columns = [sql`e.lead`, sql`e.signal`, AT, ...now, ...read.values()];
      return sql`SELECT ${join(columns, ',\n', AT)}
FROM ${dialect.name(EVENTS)} AS e
WHERE ${AT} <= ${integer(asOf)}`;
    },
    expression() {
      const { from, asOf, asOfDate } = instants.beside(dialect.name(EVENTS), EVENT);
      if (instants.areOwn) {
        const own = [sql`e.lead`, sql`e.signal`, AT, sql`${asOf} AS as_of`, asOfDate, ...read.values()];
        return dialect.expression(EVENT_ROWS, sql`SELECT ${join(own, ',\n', AT)}\nFROM ${from}`);
      }
      const columns = [sql`e.lead`, sql`e.signal`, AT, AS_OF, AS_OF_DATE, ...read.values()];
      return dialect.expression(
        EVENT_ROWS,
        sql`SELECT ${join(columns, ',\n', AT)}
FROM (SELECT e.*, ${asOf} AS as_of, ${asOfDate},
row_number() OVER (PARTITION BY e.lead, e.id ORDER BY e."at" DESC, e.signal) AS turn
FROM ${from}
WHERE e."at" <= ${asOf}) AS e
WHERE e.turn = 1`,
      );
    },
  };
}
