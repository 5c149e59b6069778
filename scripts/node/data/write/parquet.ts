/** Verdicts as Parquet: points as decimals, instants with their zone, lists as lists. */
import { resolve } from 'node:path';
import type { RelationColumn } from '../../../core/program/to-sql/relations.ts';
import type { Holds, VerdictColumn } from '../../../core/program/to-sql/verdict-columns.ts';
import { type Fragment, join, NULL, sql } from '../../../core/sql/fragment.ts';
import { fillTable } from '../fill-table.ts';
import { dialect, openSession } from '../session.ts';
import type { VerdictTable } from './verdict-table.ts';

export async function writeParquet({ columns, rows }: VerdictTable, file: string): Promise<void> {
  const session = await openSession([file]);
  try {
    const relation = {
      name: 'verdicts',
      columns: columns.map(({ name, holds }): RelationColumn => ({ name, shape: SHAPES[holds], holds })),
    };
    await fillTable(session, relation, rows);
    await session.run(
      sql`COPY (SELECT ${columnsOfParquet(columns)} FROM verdicts ORDER BY rowid) TO ${dialect.text(resolve(file))} (FORMAT parquet, USE_TMP_FILE false)`,
    );
  } finally {
    session.close();
  }
}

/** The columns of verdicts, selected as the types they have in Parquet. */
export function columnsOfParquet(columns: readonly VerdictColumn[]): Fragment {
  const typed = columns.map(({ name, holds }) => sql`${typedAs(dialect.name(name), holds)} AS ${dialect.name(name)}`);
  return join(typed, ', ', NULL);
}

const SHAPES: Readonly<Record<Holds, RelationColumn['shape']>> = {
  text: 'text',
  instant: 'whole',
  points: 'whole',
  list: 'text-list',
};

function typedAs(column: Fragment, holds: Holds): Fragment {
  switch (holds) {
    case 'instant':
      return sql`CAST(epoch_ms(${column}) AS TIMESTAMPTZ)`;
    case 'points':
      return sql`CAST(CAST(${column} AS DECIMAL(18, 0)) * CAST(0.01 AS DECIMAL(2, 2)) AS DECIMAL(18, 2))`;
    case 'text':
    case 'list':
      return column;
  }
}
