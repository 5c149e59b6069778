/** What marketing promised: how many leads came, which of them sales accepted, and whether their fields were filled. */
import type { Dialect } from '../../../sql/dialect.ts';
import { type Fragment, integer, join, NULL, sql, TRUE } from '../../../sql/fragment.ts';
import { relationName } from '../../crm/relations.ts';
import { ASKED, ENTRIES } from './tables-sql.ts';

export interface Handed {
  readonly level: string;
  /** Column of the question whether the level applies, where it asks one. */
  readonly applies?: string;
}

/** Hand-overs of a level with what was asked of them. */
export function handedOver(dialect: Dialect, { level, applies }: Handed): Fragment {
  const which = applies === undefined ? TRUE : sql`a.${dialect.name(applies)}`;
  return sql`SELECT e.*, a.* EXCLUDE ("case") FROM ${ENTRIES} AS e JOIN ${ASKED} AS a ON a."case" = e."case"
WHERE e.level = ${dialect.text(level)} AND ${which}`;
}

/** Period, how many, and how many of them each of the columns is true for. */
export function countsAsked(dialect: Dialect, handed: Handed, columns: readonly string[]): Fragment {
  const counts = columns.map((name) => sql`count(*) FILTER (WHERE ${dialect.name(name)})`);
  const none = columns.map((name) => sql`NOT coalesce(${dialect.name(name)}, FALSE)`);
  const rest = sql`count(*) FILTER (WHERE ${join(none, ' AND ', TRUE)})`;
  return sql`SELECT period, count(*), ${join([rest, ...counts], ', ', NULL)}
FROM (${handedOver(dialect, handed)}) GROUP BY period`;
}

export interface Deciding extends Handed {
  readonly of: string;
  /** The stage an accepted lead reaches, and those behind it: it has reached them too. */
  readonly accepted: readonly string[];
  readonly refusedAt: string;
  /** Level that says until when; without one there is no deadline. */
  readonly dueUnder?: string;
  /** The two places beside the path. */
  readonly sides: readonly string[];
  readonly asOf: number;
}

/**
 * Each hand-over with its first decision: an entry into the stage, or a refusal, before the lead is handed over again
 * or laid aside. At one instant the refusal wins, as when judging; one recorded together with laying aside counts.
 * `due` is whether the deadline has passed, NULL without one.
 */
export function decidedHandovers(dialect: Dialect, asked: Deciding): Fragment {
  const { of, accepted, refusedAt, dueUnder, sides, asOf } = asked;
  const isOne = (values: readonly string[]): Fragment => sql`stage IN (${join(values.map(dialect.text), ', ', NULL)})`;
  const history = sql`${dialect.name(relationName('stage-history'))}`;
  const seen = sql`"at" <= ${integer(asOf)}`;
  const due =
    dueUnder === undefined
      ? sql`SELECT '' AS "case", CAST(NULL AS BIGINT) AS due_at WHERE FALSE`
      : sql`SELECT "case", min(due_at) AS due_at FROM sla_clocks WHERE level = ${dialect.text(dueUnder)} GROUP BY "case"`;
  return sql`WITH handed AS (${handedOver(dialect, asked)}),
ends AS (SELECT person, "at", bool_or(${isOne([of])}) AS again FROM ${history}
  WHERE what = 'entered' AND ${isOne([of, ...sides])} AND ${seen} GROUP BY ALL),
decisions AS (SELECT person, "at", bool_or(what = 'rejected') AS refused FROM ${history}
  WHERE ((what = 'entered' AND ${isOne(accepted)}) OR (what = 'rejected' AND ${isOne([refusedAt])})) AND ${seen} GROUP BY ALL),
due AS (${due}),
bounded AS (SELECT h.*, e."at" AS ended, e.again FROM handed AS h ASOF LEFT JOIN ends AS e ON e.person = h.person AND h."at" < e."at"),
decided AS (SELECT b.*, d."at" AS decided_at, d.refused FROM bounded AS b
  ASOF LEFT JOIN decisions AS d ON d.person = b.person AND b."at" <= d."at")
SELECT c."case", c.person, c."at", c.period, due.due_at, due.due_at <= ${integer(asOf)} AS due, ${outcome()} AS outcome, c.decided_at
FROM decided AS c LEFT JOIN due ON due."case" = c."case"`;
}

function outcome(): Fragment {
  const within = sql`(c.ended IS NULL OR c.decided_at < c.ended OR (c.decided_at = c.ended AND c.refused AND NOT c.again))`;
  return sql`CASE WHEN c.decided_at IS NULL OR NOT ${within} THEN 'undecided' WHEN c.refused THEN 'refused' ELSE 'accepted' END`;
}

/** Past the deadline; without one, decided. */
const DUE = sql`coalesce(due, outcome <> 'undecided')`;

/** How a hand-over is told apart, by the last part of the id of its figure. */
export const ACCEPTANCE_PARTS = {
  accepted: sql`${DUE} AND outcome = 'accepted'`,
  refused: sql`${DUE} AND outcome = 'refused'`,
  'never-decided': sql`${DUE} AND outcome = 'undecided'`,
  'not-due-accepted': sql`NOT ${DUE} AND outcome = 'accepted'`,
  'not-due-refused': sql`NOT ${DUE} AND outcome = 'refused'`,
  'not-due-undecided': sql`NOT ${DUE} AND outcome = 'undecided'`,
} as const;

/** Period, how many, and the counts in the order of the parts. */
export function acceptanceCounts(dialect: Dialect, asked: Deciding): Fragment {
  const counts = Object.values(ACCEPTANCE_PARTS).map((part) => sql`count(*) FILTER (WHERE ${part})`);
  return sql`SELECT period, count(*), ${join(counts, ', ', NULL)} FROM (${decidedHandovers(dialect, asked)}) GROUP BY period`;
}
