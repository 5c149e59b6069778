/** The tables that measuring promises makes for itself, all of them from `sla_clocks` and the CRM relations. */
import type { Dialect } from '../../../sql/dialect.ts';
import { type Fragment, integer, join, NULL, sql } from '../../../sql/fragment.ts';
import { relationName } from '../../crm/relations.ts';
import type { CountedPeriod } from './periods.ts';

/** Clocks with the first instant of their period. */
export const CASES = sql`sla_cases`;
/** Hand-overs at the stages that promises of marketing are about: level, "case", person, at, period. */
export const ENTRIES = sql`sla_entries`;
/** What was asked of each case at its start: a column for each question. */
export const ASKED = sql`sla_asked`;
/** Instants of the steps that follow a missed target: level, "case", person, n, at, period. */
export const STEPS = sql`sla_steps`;
const PERIODS = sql`sla_periods`;

/** A row for each period of each level. */
export function createPeriods(dialect: Dialect, periods: ReadonlyMap<string, readonly CountedPeriod[]>): Fragment {
  const rows = [...periods].flatMap(([level, own]) =>
    own.map(({ begins, ends }) => [dialect.text(level), integer(begins), integer(ends)]),
  );
  const columns = [
    { name: 'level', shape: 'text' },
    { name: 'begins', shape: 'whole' },
    { name: 'ends', shape: 'whole' },
  ] as const;
  return sql`CREATE OR REPLACE TABLE ${PERIODS} AS ${dialect.rows(columns, rows)}`;
}

/** Periods have no gaps, so that one begins before each case is its own. */
export function createCases(): Fragment {
  return sql`CREATE OR REPLACE TABLE ${CASES} AS
SELECT c.*, p.begins AS period FROM sla_clocks AS c
ASOF JOIN ${PERIODS} AS p ON p.level = c.level AND c.started_at >= p.begins`;
}

/** Each entry into a stage is a case of its own; the same entry twice is one. */
export function entriesOf(dialect: Dialect, level: string, stage: string, asOf: number): Fragment {
  return sql`SELECT DISTINCT ${dialect.text(level)} AS level, person || '@' || "at" AS "case", person, "at"
FROM ${dialect.name(relationName('stage-history'))}
WHERE what = 'entered' AND stage = ${dialect.text(stage)} AND "at" <= ${integer(asOf)} AND person IS NOT NULL`;
}

export function createEntries(entries: readonly Fragment[]): Fragment {
  const none = sql`SELECT '' AS level, '' AS "case", '' AS person, CAST(0 AS BIGINT) AS "at" WHERE FALSE`;
  return sql`CREATE OR REPLACE TABLE ${ENTRIES} AS SELECT e.*, p.begins AS period
FROM (${join(entries, '\nUNION ALL\n', none)}) AS e
ASOF JOIN ${PERIODS} AS p ON p.level = e.level AND e."at" >= p.begins`;
}

/** Everything that something is asked of, at the instant at which it began. */
export function casesAsked(withClocks: boolean): Fragment {
  const handed = sql`SELECT "case", person, "at" FROM ${ENTRIES}`;
  const clocks = sql`SELECT "case", person, started_at AS "at" FROM ${CASES}`;
  return sql`SELECT "case", any_value(person) AS person, any_value("at") AS "at"
FROM (${join(withClocks ? [handed, clocks] : [handed], '\nUNION ALL\n', NULL)}) GROUP BY "case"`;
}

/** Of one level, the earliest case: from when on there are periods. */
export function firstCases(dialect: Dialect, stages: ReadonlyMap<string, string>, asOf: number): Fragment {
  const handed = [...stages].map(([level, stage]) => entriesOf(dialect, level, stage, asOf));
  const clocks = sql`SELECT level, started_at AS "at" FROM sla_clocks`;
  const entries = handed.map((one) => sql`SELECT level, "at" FROM (${one})`);
  return sql`SELECT level, min("at") FROM (${join([clocks, ...entries], '\nUNION ALL\n', NULL)}) GROUP BY level`;
}
