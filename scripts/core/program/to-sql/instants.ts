/**
 * Where a statement takes the instant of judging from. One run judges all leads at one instant, the row of
 * `lockstep_run`. Measuring judges each row at an instant of its own: then leads, events and records carry
 * `as_of_ms` and `as_of_date` themselves, hold nothing later than that, and no id of an event of a lead twice;
 * `together` of the leads tells those that are judged as people of one account at one instant.
 */
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, sql } from '../../sql/fragment.ts';
import { RUN } from './relations.ts';

export interface Instants {
  /** The rows bring it along. */
  readonly areOwn: boolean;
  /** What is read from, with the instant beside each row of the alias. */
  beside(from: Fragment, alias: Fragment): Timed;
}

export interface Timed {
  readonly from: Fragment;
  readonly asOf: Fragment;
  readonly asOfDate: Fragment;
}

export function instantOfRun(dialect: Dialect): Instants {
  const run = sql`run`;
  return {
    areOwn: false,
    beside: (from, alias) => ({
      from: sql`${from} AS ${alias} CROSS JOIN ${dialect.name(RUN)} AS ${run}`,
      asOf: sql`${run}.as_of_ms`,
      asOfDate: sql`${run}.as_of_date`,
    }),
  };
}

export const OWN_INSTANTS: Instants = {
  areOwn: true,
  beside: (from, alias) => ({
    from: sql`${from} AS ${alias}`,
    asOf: sql`${alias}.as_of_ms`,
    asOfDate: sql`${alias}.as_of_date`,
  }),
};
