/** The rows behind each figure: ids of people, never anything that says who they are. Cells that are not told have none. */
import {
  inGroup,
  inStages,
  missingRowsSql,
  OPEN_ROWS_SQL,
  QUALITY_PEOPLE,
  settlesRowsSql,
  spelledRowsSql,
} from '../../../core/measures/quality/quality-sql.ts';
import type { Quality } from '../../../core/measures/quality/result.ts';
import { type Fragment, sql } from '../../../core/sql/fragment.ts';
import type { Crm } from '../../crm/crm.ts';
import { dialect } from '../../data/session.ts';
import { alikes } from './duplicates.ts';
import { stagesWithNeeds } from './stages.ts';

type Rows = readonly (readonly [figure: string, rows: Fragment])[];

export function rowsOfQuality(crm: Crm, quality: Quality): ReadonlyMap<string, Fragment> {
  return new Map<string, Fragment>([
    ['people', sql`SELECT person FROM ${QUALITY_PEOPLE} ORDER BY 1`],
    ...quality.fields.flatMap(ofField),
    ...ofStages(crm, quality),
    ...quality.breakdowns.flatMap(ofBreakdown),
    ...alikes(crm).flatMap(({ figure, query }): Rows => (query === undefined ? [] : [[figure, query]])),
    ...ofUndecided(quality),
  ]);
}

function ofField({ field, missing, unreadable, otherwise }: Quality['fields'][number]): Rows {
  return [
    [missing.figure, missingRowsSql(dialect, field)],
    ...(unreadable === undefined ? [] : [[unreadable.figure, spelledRowsSql(dialect, field, true)] as const]),
    ...(otherwise === undefined ? [] : [[otherwise.figure, spelledRowsSql(dialect, field, false)] as const]),
  ];
}

function ofStages({ program }: Crm, { stages }: Quality): Rows {
  const needing = new Map(stagesWithNeeds(program).map(({ stage, reached }) => [stage, reached]));
  return stages.flatMap(({ stage, needs }) =>
    needs
      .filter(({ missing }) => missing !== 'few')
      .map(
        ({ field, figure }) =>
          [figure, missingRowsSql(dialect, field, inStages(dialect, needing.get(stage) ?? []))] as const,
      ),
  );
}

function ofBreakdown({ by, groups, lines }: Quality['breakdowns'][number]): Rows {
  return lines.flatMap(({ cells }) =>
    cells.flatMap(({ field, figure, missing }, at): Rows => {
      if (missing === 'few') return [];
      return [[figure, missingRowsSql(dialect, field, inGroup(dialect, by, groups[at]?.id))]];
    }),
  );
}

function ofUndecided({ undecided }: Quality): Rows {
  if (undecided.cannotTell !== undefined) return [];
  return [
    ['undecided', OPEN_ROWS_SQL],
    ...undecided.fields.flatMap(
      ({ field, alone, named }): Rows => [
        [alone.figure, settlesRowsSql(dialect, field, true)],
        [named.figure, settlesRowsSql(dialect, field, false)],
      ],
    ),
  ];
}
