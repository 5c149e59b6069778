/** `percentileOf` as an aggregate of DuckDB. Its own `quantile_disc` takes the share as a float, and 0.07 · 100 is more than 7. */
import { type Fragment, integer, sql } from '../sql/fragment.ts';

/** Of the values that are not NULL, and of those only where `which` is true; NULL where there is none. */
export function percentileSql(value: Fragment, percent: number, which: Fragment = sql`TRUE`): Fragment {
  const counts = sql`(${which}) AND ${value} IS NOT NULL`;
  const rank = sql`(count(*) FILTER (WHERE ${counts}) * ${integer(percent)} + 99) // 100`;
  return sql`list_sort(list(${value}) FILTER (WHERE ${counts}))[${rank}]`;
}
