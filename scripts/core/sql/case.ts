/** `CASE`, and what is said with it. A branch whose condition is NULL is passed over. */
import { type Fragment, join, NULL, sql } from './fragment.ts';

export interface Branch {
  readonly when: Fragment;
  readonly gives: Fragment;
}

export function choose(branches: readonly Branch[], otherwise: Fragment = NULL): Fragment {
  if (branches.length === 0) return otherwise;
  const arms = branches.map(({ when, gives }) => sql`WHEN ${when} THEN ${gives}`);
  return sql`CASE ${join(arms, ' ', NULL)} ELSE ${otherwise} END`;
}

/** The value where the condition is true, else NULL: what aggregates skip. */
export function where(condition: Fragment, value: Fragment): Fragment {
  return sql`CASE WHEN ${condition} THEN ${value} END`;
}

/** True where the value is one of the literals; NULL for NULL, and FALSE for none of them. */
export function oneOf(value: Fragment, literals: readonly Fragment[]): Fragment {
  const tests = literals.map((literal) => sql`${value} = ${literal}`);
  return tests.length === 0 ? sql`FALSE` : sql`(${join(tests, ' OR ', NULL)})`;
}
