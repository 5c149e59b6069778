/** What became of the clocks of each level in each period. Names and owners stay in the tables. */
import { type Fragment, integer, join, NULL, sql } from '../../../sql/fragment.ts';
import { percentileSql } from '../../nearest-rank-sql.ts';
import { ASKED, CASES, STEPS } from './tables-sql.ts';

/** How a case is told apart, by the last part of the id of its figure. */
export const CLOCKED_PARTS = {
  met: sql`state = 'met'`,
  late: sql`state = 'late'`,
  never: sql`state = 'never'`,
  missed: sql`state IN ('late', 'never')`,
  open: sql`state = 'open'`,
  undecided: sql`state = 'undecided'`,
} as const;

const DONE = sql`state IN ('met', 'late')`;
const COUNTED = sql`state <> 'undecided'`;
/** Known by the buyer's clock to be somebody's to do; the owner's clock may have started again. */
const OWNER_MET = sql`${COUNTED} AND stopped_at <= owner_due_at`;

function ownerMissed(asOf: number): Fragment {
  return sql`${COUNTED} AND owner_due_at IS NOT NULL AND coalesce(stopped_at, ${integer(asOf)}) > owner_due_at`;
}

/** Conditions of the figures that depend on the instant of counting. */
export function clockedParts(asOf: number): Readonly<Record<string, Fragment>> {
  return {
    ...CLOCKED_PARTS,
    warned: sql`${COUNTED} AND warn_at <= ${integer(asOf)} AND coalesce(stopped_at > warn_at, TRUE)`,
    hard: sql`${COUNTED} AND hard`,
    'owner-restarted': sql`${COUNTED} AND owner_started_at > started_at`,
    'owner-met': OWNER_MET,
    'owner-missed': ownerMissed(asOf),
  };
}

export const CLOCKED_COLUMNS = [
  'met',
  'late',
  'never',
  'open',
  'undecided',
  'warned',
  'hard',
  'owner-restarted',
  'owner-met',
  'owner-missed',
] as const;

/** Level, period, the counts in the order of the columns, number done, median and 90th percentile of their working time. */
export function clockedCounts(asOf: number): Fragment {
  const parts = clockedParts(asOf);
  const counts = CLOCKED_COLUMNS.map((name) => sql`count(*) FILTER (WHERE ${parts[name] ?? NULL})`);
  const worked = sql`worked_ms`;
  return sql`SELECT level, period, ${join(counts, ', ', NULL)}, count(*) FILTER (WHERE ${DONE} AND worked_ms IS NOT NULL),
${percentileSql(worked, 50, DONE)}, ${percentileSql(worked, 90, DONE)}
FROM ${CASES} GROUP BY level, period`;
}

/** Level, period, step, how many cases its time had come for before the thing was done, and leads at their first. */
export function stepCounts(): Fragment {
  return sql`SELECT level, period, n, count(*), count(*) FILTER (WHERE first) FROM ${STEPS} GROUP BY level, period, n`;
}

/** Level, period, segment, met, and met or missed. */
export function segmentCounts(): Fragment {
  return sql`SELECT level, period, segment, count(*) FILTER (WHERE state = 'met'), count(*)
FROM ${CASES} WHERE state IN ('met', 'late', 'never') GROUP BY ALL`;
}

/** The same by the first tier that fits; its number among them, from 0. */
export function tierCounts(tiers: readonly Fragment[]): Fragment {
  const arms = tiers.map((tier, at) => sql`WHEN a.${tier} THEN ${integer(at)}`);
  return sql`SELECT level, period, CASE ${join(arms, ' ', NULL)} END, count(*) FILTER (WHERE state = 'met'), count(*)
FROM ${CASES} AS c LEFT JOIN ${ASKED} AS a ON a."case" = c."case"
WHERE state IN ('met', 'late', 'never') GROUP BY ALL`;
}
