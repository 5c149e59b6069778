/**
 * An amount by case in SQL: both its bounds, as `evaluateAmount` gives them. A case that is unknown
 * counts for both bounds and lets the next one count too; nothing rests on what an engine does with
 * a condition that is NULL.
 */
import { FALSE, type Fragment, integer, sql, TRUE } from '../sql/fragment.ts';
import type { Amount } from './amount.ts';
import type { SqlScope } from './sql-scope.ts';

export interface SqlPair {
  readonly least: Fragment;
  readonly most: Fragment;
}

/** For the scope's own `amount`. An amount that cannot vary is the same fragment at both ends. */
export function amountSql(amount: Amount, scope: SqlScope): SqlPair {
  const values = [...amount.cases.map(({ value }) => value), amount.otherwise];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (lowest === highest) {
    const known = integer(lowest);
    return { least: known, most: known };
  }
  return {
    least: bound(amount, scope, { neutral: integer(highest), pick: scope.dialect.smaller }),
    most: bound(amount, scope, { neutral: integer(lowest), pick: scope.dialect.larger }),
  };
}

interface End {
  /** Never picked over a value of the amount. */
  readonly neutral: Fragment;
  readonly pick: (one: Fragment, other: Fragment) => Fragment;
}

/** From the last arm to the first: an arm counts unless it is false, the rest unless it is true. */
function bound({ cases, otherwise }: Amount, scope: SqlScope, { neutral, pick }: End): Fragment {
  return cases.reduceRight((rest, { when, value }) => {
    const test = scope.test(when);
    return pick(
      sql`CASE WHEN COALESCE(${test}, ${TRUE}) THEN ${integer(value)} ELSE ${neutral} END`,
      sql`CASE WHEN COALESCE(${test}, ${FALSE}) THEN ${neutral} ELSE ${rest} END`,
    );
  }, integer(otherwise));
}
