/** The relations as tables to create: which columns stand in every row, and by what rows are kept in order. */
import type { TableMade } from '../../sql/dialect.ts';
import type { Relation } from './relations.ts';

/** Columns that stand in every row. */
const REQUIRED = new Set(
  'lead id signal at what subject has_events has_records has_members as_of_ms as_of_date'.split(' '),
);
const SORTED_BY = ['lead', 'account'];

export function tableOf({ name, columns }: Relation): TableMade {
  const required = columns.map((column) => ({ ...column, required: REQUIRED.has(column.name) }));
  const sortedBy = required.filter((column) => column.required && SORTED_BY.includes(column.name));
  return { name, columns: required, sortedBy: sortedBy.map((column) => column.name) };
}
