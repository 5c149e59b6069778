/**
 * Makes the relations a statement reads out of the rows of files: one row for each lead, one event for
 * each id, records with those that events tell of. Says the same of rows that do not go together as
 * `leads/assemble-leads.ts`, which does this for few leads.
 */
import type { CheckRule } from '../../../core/diagnostics/rule.ts';
import { findingOf } from '../../../core/diagnostics/rule.ts';
import type { Moment } from '../../../core/program/interpret/past.ts';
import { dataRules } from '../../../core/program/leads/data-rules.ts';
import type { Program } from '../../../core/program/program.ts';
import type { Relation, Relations } from '../../../core/program/to-sql/relations.ts';
import { type Fragment, join, NULL, sql } from '../../../core/sql/fragment.ts';
import { fillTable } from '../fill-table.ts';
import { dialect, type Session } from '../session.ts';
import { historyRows } from './history-rows.ts';
import { reportBreaches } from './lifecycle-breaches.ts';
import type { LoadedRows } from './loading.ts';
import { onePerId } from './one-per-id.ts';
import { countOf, repeatedHashes } from './repeated.ts';
import type { RowFindings } from './row-findings.ts';

/** Loaded rows, and the file as the user wrote it. */
export interface FileRows extends LoadedRows {
  readonly file: string;
}

export interface AllRows {
  readonly leads: FileRows;
  readonly events?: FileRows | undefined;
  readonly records?: FileRows | undefined;
  readonly members?: FileRows | undefined;
}

export interface Assembling {
  readonly session: Session;
  readonly program: Program;
  readonly relations: Relations;
  readonly moment: Moment;
  readonly findings: RowFindings;
}

/** How many leads there are. */
export async function assembleRows(assembling: Assembling, rows: AllRows): Promise<number> {
  const { session, relations, moment } = assembling;
  const leads = await onePerLead(assembling, rows.leads);
  await session.run(sql`CREATE TABLE "lead order" AS SELECT lead AS id, n, hash(lead) AS h FROM ${leads}`);
  const events = rows.events === undefined ? undefined : await eventRows(assembling, rows.events);
  const history =
    events === undefined || rows.events === undefined ? undefined : await historyRows(assembling, rows.events);
  if (rows.records !== undefined)
    await reportUnknownLeads(assembling, rows.records, sql`(SELECT hash(lead) AS l FROM ${rows.records.rows})`);
  await view(session, relations.events, events);
  const records = [rows.records?.rows, history].flatMap((some) => (some === undefined ? [] : [some]));
  await view(session, relations.records, union(relations.records, records));
  const brought = [events !== undefined, records.length > 0, rows.members !== undefined];
  if (records.length > 0) await reportBreaches(assembling, rows.records?.file ?? rows.events?.file ?? '');
  await leadView(session, relations.leads, leads, brought);
  if (relations.members !== undefined) await view(session, relations.members, rows.members?.rows);
  await fillTable(session, relations.run, [[moment.asOf, moment.asOfDate]]);
  return countOf(session, sql`"lead order"`);
}

/** The first of those that share an id; in the order of the file. */
async function onePerLead({ session, findings }: Assembling, { file, rows, inOrder }: FileRows): Promise<Fragment> {
  await session.run(
    sql`CREATE TABLE "leads again" AS SELECT lead, MIN(n) AS first FROM ${rows} GROUP BY lead HAVING COUNT(*) > 1`,
  );
  const again = await countOf(session, sql`"leads again"`);
  if (again === 0 && inOrder) return rows;
  for (const [lead, number] of await session.rows(
    sql`SELECT l.lead, l.n FROM ${rows} AS l JOIN "leads again" AS a ON a.lead = l.lead WHERE l.n <> a.first ORDER BY l.n`,
  )) {
    const row = Number(number);
    const message = `Lead ${String(lead)} is in ${file} before; row ${row} is left out.`;
    findings.add([findingOf(dataRules.duplicateLead, { message, place: { in: 'rows', file, row } })]);
  }
  await session.run(sql`CREATE TABLE "leads in order" AS SELECT l.* FROM ${rows} AS l LEFT JOIN "leads again" AS a ON a.lead = l.lead
WHERE a.lead IS NULL OR l.n = a.first ORDER BY l.n`);
  return sql`"leads in order"`;
}

/** One for each id, the newest. */
async function eventRows(assembling: Assembling, events: FileRows): Promise<Fragment> {
  const { session } = assembling;
  await session.run(sql`CREATE TABLE "event keys" AS SELECT hash(lead, id) AS h, hash(lead) AS l FROM ${events.rows}`);
  await reportUnknownLeads(assembling, events, sql`"event keys"`);
  const again = await repeatedHashes(session, sql`"event keys"`, sql`"event keys again"`);
  await session.run(sql`DROP TABLE "event keys"`);
  return again === 0 ? events.rows : onePerId(assembling, events.rows);
}

/** Once for each lead that is not there, at the first of its rows; `keys` has the hashes of leads as `l`. */
async function reportUnknownLeads(
  { session, findings }: Assembling,
  { file, rows }: FileRows,
  keys: Fragment,
): Promise<void> {
  const unknown = sql`SELECT k.l FROM ${keys} AS k ANTI JOIN "lead order" AS known ON known.h = k.l`;
  const [[count] = []] = await session.rows(sql`SELECT COUNT(*) FROM (${unknown})`);
  if (Number(count) === 0) return;
  const found = session.stream(
    sql`SELECT lead, MIN(n) AS n FROM ${rows} WHERE hash(lead) IN (${unknown}) GROUP BY lead ORDER BY n`,
  );
  for await (const some of found) {
    for (const [lead, number] of some) {
      const row = Number(number);
      const message = `Row ${row} of ${file} belongs to lead ${String(lead)}, which is not among the leads.`;
      findings.add([
        findingOf(dataRules.unknownLead satisfies CheckRule, { message, place: { in: 'rows', file, row } }),
      ]);
    }
  }
}

function union({ columns }: Relation, parts: readonly Fragment[]): Fragment | undefined {
  const names = namesOf(columns);
  const selected = parts.map((part) => sql`SELECT ${names} FROM ${part}`);
  return parts.length === 0 ? undefined : sql`(${join(selected, '\nUNION ALL\n', NULL)})`;
}

/** An empty table where there are no rows. */
async function view(session: Session, relation: Relation, rows: Fragment | undefined): Promise<void> {
  if (rows === undefined) return fillTable(session, relation, []);
  await session.run(
    sql`CREATE VIEW ${dialect.name(relation.name)} AS SELECT ${namesOf(relation.columns)} FROM ${rows}`,
  );
}

/** What a lead came with is the same for all, as it is a matter of files. */
async function leadView(
  session: Session,
  relation: Relation,
  leads: Fragment,
  brought: readonly boolean[],
): Promise<void> {
  const own = leadColumns(relation);
  const rest = relation.columns
    .slice(own.length)
    .map(({ name }, place) => sql`${dialect.boolean(brought[place] ?? false)} AS ${dialect.name(name)}`);
  await session.run(
    sql`CREATE VIEW ${dialect.name(relation.name)} AS SELECT ${namesOf(own)}, ${join(rest, ', ', NULL)} FROM ${leads}`,
  );
}

/** The id and the fields, which a file can give. */
export function leadColumns({ columns }: Relation): Relation['columns'] {
  return columns.slice(
    0,
    columns.findIndex(({ name }) => name === 'has_events'),
  );
}

function namesOf(columns: Relation['columns']): Fragment {
  return join(
    columns.map(({ name }) => dialect.name(name)),
    ', ',
    NULL,
  );
}
