/**
 * Values of fields that are written otherwise than they are kept, or could not be read, in the relation
 * `crm_spellings`: what tells how well the data is kept. Of regular rows the database finds them in the
 * file, of odd ones the reader has; one that both found is there once.
 */
import type { CrmColumn } from '../../core/measures/crm/columns.ts';
import type { Spelling } from '../../core/measures/crm/rows.ts';
import type { Relation } from '../../core/program/to-sql/relations.ts';
import { type Fragment, join, NULL, sql } from '../../core/sql/fragment.ts';
import type { BulkFile } from '../data/bulk/bulk-file.ts';
import { shortcutFor } from '../data/bulk/shortcuts/index.ts';
import { fillTable } from '../data/fill-table.ts';
import { dialect, type Session } from '../data/session.ts';
import { cellFor } from './typed-columns.ts';

export interface ReadSpelling extends Spelling {
  /** Id of the person or account. */
  readonly record: string;
}

const text = (name: string, holds: string) => ({ name, shape: 'text', holds }) as const;

export const SPELLINGS: Relation = {
  name: 'crm_spellings',
  columns: [
    text('table_id', "'people' or 'accounts'"),
    text('record', 'id of the person or account'),
    text('field', 'id of the field'),
    text('written', 'as it stands in the file; empty of personal data'),
    text('becomes', 'as it is kept; empty where it could not be read'),
  ],
};

export interface Spellings {
  readonly table: 'people' | 'accounts';
  readonly columns: readonly CrmColumn[];
  readonly spellings: readonly ReadSpelling[];
  /** Where the database has read the file itself. */
  readonly opened: BulkFile | undefined;
}

export async function storeSpellings(
  session: Session,
  { table, columns, spellings, opened }: Spellings,
): Promise<void> {
  const read = { ...SPELLINGS, name: 'spellings read' };
  const rows = spellings.map(({ record, field, written, becomes }) => [table, record, field, written, becomes]);
  await fillTable(session, read, rows);
  const into = dialect.name(SPELLINGS.name);
  const found = opened === undefined ? undefined : spelledIn(opened, table, columns);
  const all = sql`SELECT * FROM ${dialect.name(read.name)}`;
  await session.run(sql`INSERT INTO ${into} ${found === undefined ? all : sql`${all} UNION ${found}`}`);
  await session.run(sql`DROP TABLE ${dialect.name(read.name)}`);
}

/** One scan for all columns: lists of what each row has, with what is written as it is kept left out. */
function spelledIn(file: BulkFile, table: string, columns: readonly CrmColumn[]): Fragment | undefined {
  const [id] = columns;
  const record = id === undefined ? undefined : cellFor(id, file);
  const entries = columns.flatMap((column) => {
    const cell = cellFor(column, file);
    if (column.isField !== true || cell === undefined) return [];
    if (column.type.is !== 'choice' && column.type.is !== 'country') return [];
    const { value } = shortcutFor(column.type, cell);
    const shown = column.personal === true ? sql`CAST(NULL AS VARCHAR)` : sql`trim(${cell.text})`;
    const field = dialect.text(column.name);
    return [
      sql`CASE WHEN trim(${cell.text}) <> ${value} THEN {'field': ${field}, 'written': ${shown}, 'becomes': CAST(${value} AS VARCHAR)} END`,
    ];
  });
  if (record === undefined || entries.length === 0) return undefined;
  const listed = sql`list_filter([${join(entries, ', ', NULL)}], lambda one: one IS NOT NULL)`;
  return sql`SELECT ${dialect.text(table)}, record, one.field, one.written, one.becomes
FROM (SELECT trim(${record.text}) AS record, unnest(${listed}) AS one FROM ${file.rows})`;
}
