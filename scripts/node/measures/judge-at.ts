/**
 * Judges people at instants of their own, all of them in the database: what was known of a person when a
 * hand-over was made, a clock started or a month ended. It says what the interpreter says at that moment.
 *
 * Fields of people have no history: they are those of today. Events and records are those up to the instant.
 */

import { PERSON } from '../../core/conditions/test.ts';
import { relationName } from '../../core/measures/crm/relations.ts';
import type { Program } from '../../core/program/program.ts';
import { readsOfLifecycle, readsOfStep } from '../../core/program/reads.ts';
import { askedToSql, type Question } from '../../core/program/to-sql/asked.ts';
import { EVENT_ROWS } from '../../core/program/to-sql/event-rows.ts';
import { toSql } from '../../core/program/to-sql/index.ts';
import { OWN_INSTANTS } from '../../core/program/to-sql/instants.ts';
import type { VerdictColumn } from '../../core/program/to-sql/verdict-columns.ts';
import type { CommonTable } from '../../core/sql/common-table.ts';
import { type Fragment, integer, join, NULL, sql } from '../../core/sql/fragment.ts';
import type { Crm } from '../crm/crm.ts';
import { dialect, type Session } from '../data/session.ts';
import { withDays } from './day-starts.ts';
import { JUDGED, viewsOfJudged } from './own-instants.ts';

const CASES = sql`lockstep_cases`;
const KEYS = sql`lockstep_account_keys`;

/**
 * Asks tests of people at instants of their own. `cases`: query with columns "case" (unique text), person, at
 * (epoch milliseconds). Creates table `into`: "case" and a BOOLEAN column for each question (NULL = unknown).
 */
export function askAt(crm: Crm, cases: Fragment, questions: readonly Question[], into: string): Promise<void> {
  return oneAfterAnother(crm.session, async () => {
    const asked = askedToSql(crm.program, { questions }, dialect);
    await loadCases(crm, cases, asked.asksPeople);
    const columns = questions.map(({ name }) => sql`v.${dialect.name(name)}`);
    await answer(crm, { ...asked, selected: [sql`c."case"`, ...columns] }, into);
  });
}

/** Judges people at instants of their own: creates table `into` with "case" and all verdict columns; `lead` is the person. */
export function judgeAt(crm: Crm, cases: Fragment, into: string): Promise<readonly VerdictColumn[]> {
  return oneAfterAnother(crm.session, async () => {
    const { tables, verdicts, columns } = toSql(crm.program, dialect, OWN_INSTANTS);
    await loadCases(crm, cases, verdictsAskPeople(crm.program));
    const selected = columns.map(({ name }) =>
      name === 'lead' ? sql`c.person AS lead` : sql`v.${dialect.name(name)}`,
    );
    await answer(crm, { tables, answers: verdicts, selected: [sql`c."case"`, ...selected] }, into);
    return columns;
  });
}

function verdictsAskPeople({ steps, lifecycle }: Program): boolean {
  const reads = [...steps.flatMap(readsOfStep), ...readsOfLifecycle(lifecycle)];
  return reads.some(({ kind, id }) => kind === 'subject' && id === PERSON);
}

interface Answering {
  readonly tables: readonly CommonTable[];
  /** With `lead`, the number of the row. */
  readonly answers: Fragment;
  /** Of the case `c` and the answers `v`. */
  readonly selected: readonly Fragment[];
}

/** The events are put into a table first: several passes go over them. */
async function answer(crm: Crm, { tables, answers, selected }: Answering, into: string): Promise<void> {
  const { session } = crm;
  const text = [...tables, answers].map((part) => part.text).join('\n');
  await viewsOfJudged(crm, text);
  const events = tables.find(({ name }) => name.text === EVENT_ROWS.text);
  const others = tables.filter((table) => table !== events);
  const isRead = others.some((table) => table.text.includes(EVENT_ROWS.text));
  if (events !== undefined && isRead)
    await session.run(sql`CREATE OR REPLACE TEMP TABLE ${EVENT_ROWS} AS ${events.query}`);
  await session.run(sql`CREATE OR REPLACE TABLE ${dialect.name(into)} AS
WITH ${join(others, ',\n', NULL)}
SELECT ${join(selected, ', ', NULL)} FROM (${answers}) AS v JOIN ${CASES} AS c ON c.n = v.lead`);
  if (isRead) await session.run(sql`DROP TABLE IF EXISTS ${EVENT_ROWS}`);
}

/** Numbers the cases, gives each the day it is, and adds the people of its account where they have a say. */
async function loadCases(crm: Crm, cases: Fragment, asksPeople: boolean): Promise<void> {
  const { session, program } = crm;
  await session.run(sql`CREATE OR REPLACE TEMP TABLE lockstep_cases_given AS
SELECT row_number() OVER () AS n, x."case", x.person, CAST(x."at" AS BIGINT) AS "at" FROM (${cases}) AS x`);
  const dated = await withDays(session, program.timeZone, sql`lockstep_cases_given`);
  await session.run(sql`CREATE OR REPLACE TEMP TABLE ${CASES} AS ${dated}`);
  await session.run(sql`DROP TABLE lockstep_cases_given`);
  const key = asksPeople ? program.account?.key : undefined;
  const others = key === undefined ? [] : [await othersOfAccount(crm, key)];
  await session.run(
    sql`CREATE OR REPLACE TEMP TABLE ${JUDGED} AS ${join([itself(), ...others], '\nUNION ALL\n', NULL)}`,
  );
}

function itself(): Fragment {
  return sql`SELECT c.n AS lead, c.n AS together, c.person, c."at" AS as_of_ms, c.as_of_date FROM ${CASES} AS c`;
}

/** Known by then; whose account is the same today. */
async function othersOfAccount(crm: Crm, key: string): Promise<Fragment> {
  const { session, moment } = crm;
  const people = dialect.name(relationName('people'));
  await session.run(sql`CREATE OR REPLACE TEMP TABLE ${JUDGED} AS
SELECT row_number() OVER () AS lead, 0 AS together, p.person, ${integer(moment.asOf)} AS as_of_ms, ${integer(moment.asOfDate)} AS as_of_date
FROM ${people} AS p`);
  const { tables, answers } = askedToSql(crm.program, { questions: [], fields: [key] }, dialect);
  await viewsOfJudged(crm, [...tables, answers].map((part) => part.text).join('\n'));
  await session.run(sql`CREATE OR REPLACE TEMP TABLE ${KEYS} AS
WITH ${join(tables, ',\n', NULL)}
SELECT j.person, v.${dialect.name(key)} AS key, p.created_at FROM (${answers}) AS v JOIN ${JUDGED} AS j ON j.lead = v.lead
JOIN ${people} AS p ON p.person = j.person WHERE v.${dialect.name(key)} IS NOT NULL`);
  return sql`SELECT (SELECT count(*) FROM ${CASES}) + row_number() OVER () AS lead, c.n AS together, o.person, c."at", c.as_of_date
FROM ${CASES} AS c JOIN ${KEYS} AS k ON k.person = c.person
JOIN ${KEYS} AS o ON o.key = k.key AND o.person <> c.person AND (o.created_at IS NULL OR o.created_at <= c."at")`;
}

const working = new WeakMap<Session, Promise<unknown>>();

/** The relations have fixed names: of one session one judging is at work at a time. */
function oneAfterAnother<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const before = working.get(session) ?? Promise.resolve();
  const own = before.then(work);
  working.set(
    session,
    own.catch(() => undefined),
  );
  return own;
}
