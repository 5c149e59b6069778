/** A value of the database as the text it would be in a file. */
import { type Fragment, sql } from '../../../core/sql/fragment.ts';

/** Times with a zone in UTC, lists as JSON. */
export function textOf(column: Fragment, type: string): Fragment {
  if (type === 'VARCHAR') return column;
  const nested = type.endsWith(']') || /^(?:STRUCT|MAP)\(/u.test(type);
  return nested ? sql`CAST(to_json(${column}) AS VARCHAR)` : sql`CAST(${column} AS VARCHAR)`;
}
