/**
 * The questions quality asks of the CRM tables. `quality_people` has a row for each person known by then, with where
 * the person came from, the stage recorded and the team that owns leads there; `quality_open` one for each
 * answer that is open, with the fields it lacks.
 */
import type { Dialect } from '../../sql/dialect.ts';
import { FALSE, type Fragment, integer, join, NULL, sql } from '../../sql/fragment.ts';
import { relationName } from '../crm/relations.ts';

export const QUALITY_PEOPLE = sql`quality_people`;
export const QUALITY_OPEN = sql`quality_open`;
export const SPELLINGS = 'crm_spellings';

export type Grouping = 'source' | 'team' | 'stage';

export const GROUPED: Readonly<Record<Grouping, Fragment>> = {
  source: sql`q."source"`,
  team: sql`q.team`,
  stage: sql`q.stage`,
};

/** Missing counts first as people, then how many have each field. */
export function filledSql(dialect: Dialect, fields: readonly string[], by?: Grouping): Fragment {
  const counts = fields.map((field) => sql`count(p.${dialect.name(field)})`);
  const group = by === undefined ? NULL : GROUPED[by];
  const grouped = by === undefined ? sql`` : sql` GROUP BY 1 ORDER BY 1`;
  return sql`SELECT ${group}, ${join([sql`count(*)`, ...counts], ', ', NULL)} FROM ${known(dialect)}${grouped}`;
}

/** Ids of people without the field, in order. */
export function missingRowsSql(dialect: Dialect, field: string, which?: Fragment): Fragment {
  return sql`SELECT q.person FROM ${known(dialect)} WHERE p.${dialect.name(field)} IS NULL${which === undefined ? sql`` : sql` AND ${which}`} ORDER BY 1`;
}

export function inGroup(dialect: Dialect, by: Grouping, id: string | undefined): Fragment {
  return id === undefined ? sql`${GROUPED[by]} IS NULL` : sql`${GROUPED[by]} = ${dialect.text(id)}`;
}

/** Recorded in one of the stages. */
export function inStages(dialect: Dialect, stages: readonly string[]): Fragment {
  const names = stages.map((stage) => dialect.text(stage));
  return names.length === 0 ? FALSE : sql`q.stage IN (${join(names, ', ', NULL)})`;
}

/** Field, whether it could be read, how many people. */
export function spelledSql(dialect: Dialect, by?: Grouping): Fragment {
  const group = by === undefined ? NULL : GROUPED[by];
  return sql`SELECT ${group}, s.field, s.becomes IS NULL, count(DISTINCT q.person) FROM ${spelled(dialect)} GROUP BY ALL ORDER BY ALL`;
}

/** Field, as written, what it stands for, how many people; the most frequent of each field first. */
export function spellingsSql(dialect: Dialect, most: number): Fragment {
  return sql`SELECT s.field, s.written, s.becomes, count(DISTINCT q.person) AS people FROM ${spelled(dialect)} WHERE s.written IS NOT NULL
GROUP BY ALL QUALIFY row_number() OVER (PARTITION BY s.field, s.becomes IS NULL ORDER BY people DESC, s.written) <= ${integer(most)}
ORDER BY s.field, s.becomes IS NOT NULL, people DESC, s.written`;
}

export function spelledRowsSql(dialect: Dialect, field: string, isUnreadable: boolean): Fragment {
  const which = isUnreadable ? sql`s.becomes IS NULL` : sql`s.becomes IS NOT NULL`;
  return sql`SELECT DISTINCT q.person FROM ${spelled(dialect)} WHERE s.field = ${dialect.text(field)} AND ${which} ORDER BY 1`;
}

function known(dialect: Dialect): Fragment {
  return sql`${QUALITY_PEOPLE} AS q JOIN ${dialect.name(relationName('people'))} AS p ON p.person = q.person`;
}

function spelled(dialect: Dialect): Fragment {
  return sql`${dialect.name(SPELLINGS)} AS s JOIN ${QUALITY_PEOPLE} AS q ON s.table_id = 'people' AND s.record = q.person`;
}

/** Person and set of those who share a key; keys that are NULL are nobody's. */
export function sharedSql(dialect: Dialect, key: Fragment): Fragment {
  return sql`SELECT person, dense_rank() OVER (ORDER BY key) AS alike FROM (
SELECT q.person, ${key} AS key FROM ${known(dialect)}) WHERE key IS NOT NULL QUALIFY count(*) OVER (PARTITION BY key) > 1 ORDER BY 2, 1`;
}

export function addressKey(dialect: Dialect, field: string): Fragment {
  return sql`nullif(${dialect.fold(sql`p.${dialect.name(field)}`)}, '')`;
}

/** The account and the folded name; of people without an account, the domain of their address unless it says nothing. */
export function nameKey(
  dialect: Dialect,
  {
    names,
    email,
    freeMail,
  }: { readonly names: readonly string[]; readonly email?: string; readonly freeMail: readonly string[] },
): Fragment {
  const folded = names.map((field) => sql`nullif(${dialect.fold(sql`p.${dialect.name(field)}`)}, '')`);
  const free = freeMail.map((domain) => dialect.text(domain));
  const domain = email === undefined ? NULL : dialect.domainOf(dialect.fold(sql`p.${dialect.name(email)}`));
  const said =
    free.length === 0 ? domain : sql`CASE WHEN ${domain} NOT IN (${join(free, ', ', NULL)}) THEN ${domain} END`;
  return sql`coalesce('a ' || p.account, 'd ' || ${said}) || chr(10) || ${join(
    folded.flatMap((name, at) => (at === 0 ? [name] : [sql`|| ' ' ||`, name])),
    ' ',
    NULL,
  )}`;
}

export interface OpenQuestion {
  /** Column of `answers`. */
  readonly name: string;
  readonly behind: readonly string[];
}

export function openSql(dialect: Dialect, answers: Fragment, questions: readonly OpenQuestion[]): Fragment {
  const each = questions.map(({ name, behind }) => {
    const lacks = behind.map(
      (field) => sql`CASE WHEN p.${dialect.name(field)} IS NULL THEN ${dialect.text(field)} END`,
    );
    return sql`SELECT q.person, ${dialect.text(name)} AS question, ${dialect.present(lacks)} AS lacks
FROM ${known(dialect)} JOIN ${answers} AS a ON a."case" = q.person WHERE a.${dialect.name(name)} IS NULL`;
  });
  const none = sql`SELECT NULL::VARCHAR AS person, NULL::VARCHAR AS question, NULL::VARCHAR[] AS lacks WHERE FALSE`;
  return sql`CREATE OR REPLACE TEMP TABLE ${QUALITY_OPEN} AS ${join(each, '\nUNION ALL\n', none)}`;
}

const EACH_LACK = sql`(SELECT person, question, unnest(lacks) AS field, len(lacks) = 1 AS alone FROM ${QUALITY_OPEN})`;

/** Field, people of whom it settles an answer alone, people of whom it is named. */
export const SETTLES_SQL = sql`SELECT field, count(DISTINCT person) FILTER (WHERE alone) AS alone, count(DISTINCT person) AS named
FROM ${EACH_LACK} GROUP BY 1 ORDER BY 2 DESC, 3 DESC, 1`;

/** Field, question, people. */
export const SETTLED_SQL = sql`SELECT field, question, count(DISTINCT person) AS people FROM ${EACH_LACK} WHERE alone GROUP BY ALL ORDER BY 1, 3 DESC, 2`;

export const OPEN_PEOPLE_SQL = sql`SELECT count(DISTINCT person) FROM ${QUALITY_OPEN}`;
export const OPEN_ROWS_SQL = sql`SELECT DISTINCT person FROM ${QUALITY_OPEN} ORDER BY 1`;

export function settlesRowsSql(dialect: Dialect, field: string, isAlone: boolean): Fragment {
  const which = isAlone ? sql` AND len(lacks) = 1` : sql``;
  return sql`SELECT DISTINCT person FROM ${QUALITY_OPEN} WHERE list_contains(lacks, ${dialect.text(field)})${which} ORDER BY 1`;
}
