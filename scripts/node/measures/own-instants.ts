/**
 * The relations of `to-sql/instants.ts` as views of the CRM tables: each case is a row of its own, the person as
 * known at the instant of the case. Fields have no history and are those of today; events and records are those
 * up to the instant. Of an account the people are those who were known by then, all at that instant; what it has
 * beside people the tables do not tell, so whatever asks for it is unknown.
 */
import { relationName } from '../../core/measures/crm/relations.ts';
import { EVENTS, LEADS, MEMBERS, propertyColumn, RECORDS, relationsOf } from '../../core/program/to-sql/relations.ts';
import { type Fragment, integer, join, NULL, sql } from '../../core/sql/fragment.ts';
import { type Crm, hasTable } from '../crm/crm.ts';
import { dialect } from '../data/session.ts';
import { repeatedEvents } from './repeated-events.ts';

/** A row for each judged one: `lead`, a number; `together`, the number of the case it belongs to; `person`, `as_of_ms`, `as_of_date`. */
export const JUDGED = sql`lockstep_judged`;

/** What is read of the tables, as the text of the statement tells. */
export async function viewsOfJudged(crm: Crm, statement: string): Promise<void> {
  const { session } = crm;
  const isRead = (name: string): boolean => statement.includes(dialect.name(name).text);
  await session.run(sql`CREATE OR REPLACE TEMP VIEW ${dialect.name(LEADS)} AS ${leads(crm, isRead)}`);
  await session.run(sql`CREATE OR REPLACE TEMP VIEW ${dialect.name(RECORDS)} AS ${records(crm)}`);
  await session.run(sql`CREATE OR REPLACE TEMP VIEW ${dialect.name(EVENTS)} AS ${await events(crm, statement)}`);
  const { members } = relationsOf(crm.program);
  if (members === undefined) return;
  const nobody = members.columns.map(({ name, shape }) => sql`${dialect.missing(shape)} AS ${dialect.name(name)}`);
  const timed = sql`${dialect.missing('whole')} AS as_of_ms, ${dialect.missing('whole')} AS as_of_date`;
  await session.run(
    sql`CREATE OR REPLACE TEMP VIEW ${dialect.name(MEMBERS)} AS SELECT ${join([...nobody, timed], ', ', NULL)} WHERE FALSE`,
  );
}

function leads(crm: Crm, isRead: (name: string) => boolean): Fragment {
  const fields = crm.program.fields.flatMap(({ id }) => (isRead(id) ? [sql`p.${dialect.name(id)}`] : []));
  const own = [sql`j.lead`, sql`j.together`, sql`j.as_of_ms`, sql`j.as_of_date`, ...fields];
  const brings = sql`${dialect.boolean(hasTable(crm, 'events'))} AS has_events,
${dialect.boolean(hasTable(crm, 'stage-history'))} AS has_records, FALSE AS has_members`;
  const people = sql`LEFT JOIN ${dialect.name(relationName('people'))} AS p ON p.person = j.person`;
  const from = fields.length === 0 ? sql`${JUDGED} AS j` : sql`${JUDGED} AS j ${people}`;
  return sql`SELECT ${join([...own, brings], ', ', NULL)} FROM ${from}`;
}

function records(crm: Crm): Fragment {
  return sql`SELECT j.lead, h.what, h.stage, h."at", h.role, h.reason, h.evidence, h.valid_until, j.as_of_ms, j.as_of_date
FROM ${JUDGED} AS j JOIN ${dialect.name(relationName('stage-history'))} AS h ON h.person = j.person
WHERE h."at" <= j.as_of_ms AND h."at" <= ${integer(crm.moment.asOf)}`;
}

/** Of signals and properties that the statement names. */
async function events(crm: Crm, statement: string): Promise<Fragment> {
  const { signals } = crm.program;
  const read = signals.filter(({ id }) => statement.includes(dialect.text(id).text));
  const columns = signals.flatMap(({ id, properties }) =>
    properties.map((property) => dialect.name(propertyColumn(id, property.id))),
  );
  const own = columns.filter(({ text }) => statement.includes(text)).map((name) => sql`e.${name}`);
  const selected = [
    sql`j.lead`,
    sql`e.event AS id`,
    sql`e.signal`,
    sql`e."at"`,
    sql`j.as_of_ms`,
    sql`j.as_of_date`,
    ...own,
  ];
  const named = join(
    read.map(({ id }) => dialect.text(id)),
    ', ',
    NULL,
  );
  return sql`SELECT ${join(selected, ', ', NULL)}
FROM ${JUDGED} AS j JOIN ${await repeatedEvents(crm)} AS e ON e.person = j.person
WHERE e."at" <= j.as_of_ms AND e."at" <= ${integer(crm.moment.asOf)} AND e.signal IN (${named})
AND (e.until_ms IS NULL OR e.until_ms > j.as_of_ms)`;
}
