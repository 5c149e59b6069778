/**
 * The records that judging sees: none later than the instant of judging. A qualification cycle begins
 * after the latest recycling. Several records at one instant have one order, the same as in
 * `leads/prepare-lead.ts`: it is carried by whole numbers, so that the newest is a maximum.
 */
import { choose, oneOf, where } from '../../sql/case.ts';
import type { CommonTable } from '../../sql/common-table.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, integer, sql } from '../../sql/fragment.ts';
import { DISQUALIFIED, type Program, RECYCLED } from '../program.ts';
import { stageRanks } from '../stage-ranks.ts';
import type { Instants } from './instants.ts';
import { RECORDS } from './relations.ts';

/** The relation, and the record at hand. */
export const CYCLE_ROWS = sql`known_records`;
const NOTHING = sql``;
const ON_FILE = sql`records_on_file`;
export const RECORD = sql`r`;
export const RECORDED_AT = sql`r."at"`;
export const IN_CYCLE = sql`(r.recycled_at IS NULL OR r."at" > r.recycled_at)`;

export function entered(stage: string, dialect: Dialect): Fragment {
  return sql`r.what = 'entered' AND r.stage = ${dialect.text(stage)}`;
}

export function enteredOneOf(stages: readonly string[], dialect: Dialect): Fragment {
  return sql`r.what = 'entered' AND ${oneOf(sql`r.stage`, stages.map(dialect.text))}`;
}

/**
 * Orders records by instant, then rejections after other records, then by how far their stage is.
 * `stageOf` reads the rank of the stage back.
 */
export interface Order {
  readonly key: Fragment;
  rankIn(key: Fragment): Fragment;
  isRejection(key: Fragment): Fragment;
}

export function recordOrder(program: Program): Order {
  const places = stageRanks(program).size + 1;
  const remainder = (key: Fragment, by: number): Fragment =>
    sql`(((${key} % ${integer(by)}) + ${integer(by)}) % ${integer(by)})`;
  return {
    key: sql`((r."at" * 2 + r.is_rejection) * ${integer(places)} + r.place)`,
    rankIn: (key) => sql`(${remainder(key, places)} - 1)`,
    isRejection: (key) => sql`(${remainder(key, 2 * places)} >= ${integer(places)})`,
  };
}

/** As common table expressions. */
export function recordRows(program: Program, dialect: Dialect, instants: Instants): readonly CommonTable[] {
  const { from, asOf, asOfDate } = instants.beside(dialect.name(RECORDS), RECORD);
  const ranks = [...stageRanks(program)];
  const place = choose(
    ranks.map(([stage, rank]) => ({ when: sql`r.stage = ${dialect.text(stage)}`, gives: integer(rank + 1) })),
    sql`0`,
  );
  const recycled = where(entered(RECYCLED, dialect), RECORDED_AT);
  const disqualified = where(sql`${entered(DISQUALIFIED, dialect)} AND ${IN_CYCLE}`, RECORDED_AT);
  return [
    dialect.expression(
      ON_FILE,
      sql`SELECT r.*, ${asOf} AS as_of${instants.areOwn ? NOTHING : sql`, ${asOfDate}`}, ${place} AS place,
CASE WHEN r.what = 'rejected' THEN 1 ELSE 0 END AS is_rejection,
MAX(${recycled}) OVER (PARTITION BY r.lead) AS recycled_at
FROM ${from}
WHERE r."at" <= ${asOf}`,
    ),
    dialect.expression(
      CYCLE_ROWS,
      sql`SELECT r.*,
MAX(${disqualified}) OVER (PARTITION BY r.lead) AS disqualified_at,
MAX(${where(sql`${IN_CYCLE} AND r.what = 'rejected'`, recordOrder(program).key)}) OVER (PARTITION BY r.lead) AS latest_rejection
FROM ${ON_FILE} AS r`,
    ),
  ];
}
