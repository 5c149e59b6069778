/**
 * Whose the records are, read from the link table and never guessed. A record of exactly one person is that
 * person's, under whatever id it stands in a table: a lead that became a contact stays one history, and
 * records that were merged are one person.
 */
import type { Agreement } from '../../core/agreement/agreement.ts';
import type { Finding } from '../../core/diagnostics/finding.ts';
import { findingOf } from '../../core/diagnostics/rule.ts';
import { identityFindings, isTrusted } from '../../core/measures/crm/identity-findings.ts';
import { type CrmTable, crmRelations, relationName } from '../../core/measures/crm/relations.ts';
import { dataRules } from '../../core/program/leads/data-rules.ts';
import type { Program } from '../../core/program/program.ts';
import type { MeasuringPolicy } from '../../core/schema/policies.generated.ts';
import { type Fragment, integer, join, NULL, sql } from '../../core/sql/fragment.ts';
import { dialect, type Session } from '../data/session.ts';
import { replace } from './account-fields.ts';
import type { Identity } from './crm.ts';

export interface Identified {
  readonly identity: Identity;
  readonly findings: readonly Finding[];
}

export interface Files {
  readonly session: Session;
  readonly agreement: Agreement;
  readonly program: Program;
  /** Those that are there. */
  readonly files: ReadonlyMap<CrmTable, string>;
}

export async function identify(asked: Files): Promise<Identified> {
  const { session, agreement, files } = asked;
  const policy = measuringOf(agreement);
  const file = files.get('identities');
  if (file !== undefined) await followRecords(asked);
  const records = file === undefined ? NO_RECORDS : await countRecords(session);
  const strangers = files.has('people') ? await unknownPeople(asked) : [];
  const people = await numberOf(session, sql`SELECT count(*) FROM crm_people`);
  return {
    identity: {
      ...records,
      unmatched: shareIn(records.unmatched, records.records),
      ambiguous: shareIn(records.ambiguous, records.records),
      freeMail: shareIn(await freeMail(asked, policy?.free_mail ?? []), people),
      people,
      trusted: isTrusted(records, policy?.identity),
    },
    findings: [...(file === undefined ? [] : identityFindings(records, policy?.identity, file)), ...strangers],
  };
}

function measuringOf({ policies }: Agreement): MeasuringPolicy | undefined {
  const found = policies.find(({ kind, valid }) => kind.id === 'measuring' && valid);
  return found?.data as MeasuringPolicy | undefined;
}

const NO_RECORDS = { records: 0, unmatched: 0, ambiguous: 0 };

function shareIn(count: number, all: number): number {
  return all === 0 ? 0 : count / all;
}

async function countRecords(session: Session): Promise<typeof NO_RECORDS> {
  const [[records, unmatched, ambiguous] = []] = await session.rows(sql`SELECT count(*),
count(*) FILTER (WHERE people = 0), count(*) FILTER (WHERE people > 1)
FROM (SELECT count(DISTINCT person) AS people FROM crm_identities GROUP BY source, record)`);
  return { records: Number(records), unmatched: Number(unmatched), ambiguous: Number(ambiguous) };
}

/** Tables whose rows are about people. */
const ABOUT_PEOPLE: readonly CrmTable[] = ['events', 'stage-history', 'activities', 'contact-roles'];
const SAME_PERSON = sql`"same person"`;

/** Records that stand in tables under an id of their own, put to the person they are of. */
async function followRecords({ session, program, files }: Files): Promise<void> {
  await session.run(sql`CREATE TABLE ${SAME_PERSON} AS SELECT record, min(person) AS person FROM crm_identities GROUP BY record
HAVING count(DISTINCT person) = 1 AND count(*) = count(person) AND record <> min(person)`);
  const relations = crmRelations(program);
  for (const table of ABOUT_PEOPLE) {
    if (!files.has(table)) continue;
    const name = dialect.name(relationName(table));
    const moved = sql`SELECT count(*) FROM ${name} AS t JOIN ${SAME_PERSON} AS s ON s.record = t.person`;
    if ((await numberOf(session, moved)) === 0) continue;
    const columns = relations[table].columns.map(({ name: own }) =>
      own === 'person' ? sql`COALESCE(s.person, t.person) AS person` : sql`t.${dialect.name(own)}`,
    );
    await replace(
      session,
      relationName(table),
      sql`SELECT ${join(columns, ', ', NULL)} FROM ${name} AS t LEFT JOIN ${SAME_PERSON} AS s ON s.record = t.person`,
    );
  }
  await mergePeople(
    session,
    relations.people.columns.map(({ name }) => name),
  );
}

/** One row for each person: of each field the value of the person's own row, else of the record that came first by id. */
async function mergePeople(session: Session, columns: readonly string[]): Promise<void> {
  const again = sql`SELECT count(*) FROM crm_people AS t JOIN ${SAME_PERSON} AS s ON s.record = t.person`;
  if ((await numberOf(session, again)) === 0) return;
  const value = (name: string): Fragment => {
    const own = sql`t.${dialect.name(name)}`;
    if (name === 'created_at') return sql`min(${own}) AS ${dialect.name(name)}`;
    return sql`first(${own} ORDER BY s.person IS NOT NULL, t.person) FILTER (WHERE ${own} IS NOT NULL) AS ${dialect.name(name)}`;
  };
  const others = columns.filter((name) => name !== 'person').map(value);
  await replace(
    session,
    'crm_people',
    sql`SELECT COALESCE(s.person, t.person) AS person, ${join(others, ', ', NULL)}
FROM crm_people AS t LEFT JOIN ${SAME_PERSON} AS s ON s.record = t.person GROUP BY COALESCE(s.person, t.person)`,
  );
}

async function unknownPeople({ session, files }: Files): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const table of ABOUT_PEOPLE) {
    const file = files.get(table);
    if (file === undefined) continue;
    const [[rows, people, example] = []] =
      await session.rows(sql`SELECT count(*), count(DISTINCT t.person), min(t.person)
FROM ${dialect.name(relationName(table))} AS t ANTI JOIN crm_people AS p ON p.person = t.person`);
    if (Number(rows) === 0) continue;
    const many = Number(rows) === 1 ? '1 row' : `${Number(rows).toLocaleString('en')} rows`;
    const whose =
      Number(people) === 1
        ? `${String(example)}, who is`
        : `${Number(people).toLocaleString('en')} people (${String(example)} is one) who are`;
    const message = `${many} of ${file} ${Number(rows) === 1 ? 'belongs' : 'belong'} to ${whose} not among the people.`;
    findings.push(findingOf(dataRules.unknownLead, { message, place: { in: 'rows', file, row: 0 } }));
  }
  return findings;
}

/** How many people write from an address that says nothing of a company. */
async function freeMail({ session, program }: Files, domains: readonly string[]): Promise<number> {
  const email = program.fields.find(({ type }) => type.is === 'email');
  if (email === undefined || domains.length === 0) return 0;
  const domain = sql`split_part(${dialect.name(email.id)}, '@', ${integer(-1)})`;
  return numberOf(
    session,
    sql`SELECT count(*) FROM crm_people WHERE list_contains(${dialect.textList(domains)}, ${domain})`,
  );
}

async function numberOf(session: Session, query: Fragment): Promise<number> {
  const [[count] = []] = await session.rows(query);
  return Number(count);
}
