/** How good the data about people is, counted in the database. */
import { formatInstant } from '../../core/conditions/instant.ts';
import { filledSql, SPELLINGS, spelledSql, spellingsSql } from '../../core/measures/quality/quality-sql.ts';
import type { Quality } from '../../core/measures/quality/result.ts';
import { spellingTables } from '../../core/measures/quality/spelling-tables.ts';
import { sql } from '../../core/sql/fragment.ts';
import { type Crm, hasTable } from '../crm/crm.ts';
import { dialect } from '../data/session.ts';
import { breakdownOf } from './quality/breakdowns.ts';
import { duplicatesOf } from './quality/duplicates.ts';
import { fieldsOf } from './quality/fields.ts';
import { loadPeople, questionsOf } from './quality/people.ts';
import { stagesOf } from './quality/stages.ts';
import { undecidedOf } from './quality/undecided.ts';

const FEW_SPELLINGS = 5;

export async function measureQuality(crm: Crm): Promise<Quality> {
  const { session, program, moment } = crm;
  const questions = questionsOf(program);
  await loadPeople(crm, questions);
  const ids = program.fields.map(({ id }) => id);
  const [[, people, ...filled] = []] = await session.rows(filledSql(dialect, ids));
  const hasSpellings = await isThere(crm, SPELLINGS);
  const spelled = hasSpellings ? await session.rows(spelledSql(dialect)) : undefined;
  const written = hasSpellings ? await session.rows(spellingsSql(dialect, FEW_SPELLINGS)) : [];
  const spellings = spellingTables(program, spelled, written);
  return {
    asOf: formatInstant(moment.asOf),
    version: program.version,
    people: Number(people ?? 0),
    caveats: caveatsOf(crm, hasSpellings),
    fields: fieldsOf(program, Number(people ?? 0), filled.map(Number), spellings),
    stages: await stagesOf(crm),
    breakdowns: await Promise.all(
      (['source', 'team', 'stage'] as const).map((by) => breakdownOf(crm, by, hasSpellings)),
    ),
    duplicates: await duplicatesOf(crm),
    undecided: await undecidedOf(crm, questions),
    provenance: {
      definition: { kind: 'policy', id: 'data-dictionary' },
      version: program.version,
      tables: crm.tables.filter(({ table }) => ['people', 'events', 'stage-history'].includes(table)),
      asOf: formatInstant(moment.asOf),
      figure: 'people',
    },
  };
}

async function isThere({ session }: Crm, relation: string): Promise<boolean> {
  const rows = await session.rows(
    sql`SELECT 1 FROM information_schema.tables WHERE table_name = ${dialect.text(relation)}`,
  );
  return rows.length > 0;
}

function caveatsOf(crm: Crm, hasSpellings: boolean): readonly string[] {
  return [
    'Fields of people have no history: what is counted is what stands in them today.',
    ...(hasSpellings ? [] : ['Nobody kept how values were spelled, so what could not be read counts as missing.']),
    ...(crm.identity.trusted
      ? []
      : ['Too many records belong to nobody known: people may be counted twice or not at all.']),
    ...(hasTable(crm, 'stage-history') ? [] : ['The table stage-history is missing: nobody stands in any stage.']),
  ];
}
