/**
 * Days of the company's zone in a database that knows no zones: a table of the instants at which the days
 * begin, and a join that gives each instant the day it falls on.
 */
import { DAY_MS } from '../../core/conditions/value.ts';
import { dayIn, startOfDay } from '../../core/program/leads/zone.ts';
import { type Fragment, integer, sql } from '../../core/sql/fragment.ts';
import { fillTable } from '../data/fill-table.ts';
import { dialect, type Session } from '../data/session.ts';

const DAY_STARTS = 'lockstep_day_starts';

/**
 * `rows` with a column `as_of_date` more: the day its instant `at` falls on. Zones are at most a day off UTC, so
 * of each UTC day that occurs its own day and the ones beside it are all that can be.
 */
export async function withDays(session: Session, zone: string, rows: Fragment): Promise<Fragment> {
  const day = sql`CASE WHEN x."at" >= 0 THEN x."at" // ${integer(DAY_MS)} ELSE -((-x."at" - 1) // ${integer(DAY_MS)}) - 1 END`;
  const found = await session.rows(sql`SELECT DISTINCT ${day} FROM ${rows} AS x WHERE x."at" IS NOT NULL`);
  const near = new Set(found.flatMap(([utc]) => [-1, 0, 1].map((step) => Number(utc) + step)));
  const starts = new Map([...near].map((utc) => startOfDay(zone, utc)).map((from) => [from, dayIn(zone, from)]));
  const columns = ['from_ms', 'day'].map((name) => ({ name, shape: 'whole' as const, holds: '' }));
  await fillTable(session, { name: DAY_STARTS, columns }, starts);
  return sql`SELECT x.*, s.day AS as_of_date FROM ${rows} AS x
ASOF LEFT JOIN ${dialect.name(DAY_STARTS)} AS s ON x."at" >= s.from_ms`;
}
