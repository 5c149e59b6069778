/**
 * What a warehouse team gets: the relations to offer, the statement, and the self-test that proves it
 * on their engine, each a file of its own or all of them one after the other.
 */
import { comment } from '../../sql/comment.ts';
import type { Dialect, TableMade } from '../../sql/dialect.ts';
import { type Fragment, sql } from '../../sql/fragment.ts';
import type { Moment } from '../interpret/past.ts';
import type { Lead } from '../lead.ts';
import type { Program } from '../program.ts';
import { type CompiledProgram, toSql } from './index.ts';
import type { Relation } from './relations.ts';
import { selfTest } from './self-test.ts';

export interface SqlStamp {
  readonly agreement: string;
  readonly version: string;
  /** Of the policies it was compiled from. */
  readonly digest: string;
}

export interface SqlFiles {
  readonly relations: string;
  readonly verdicts: string;
  readonly selfTest: string;
}

export interface GoldenCase {
  readonly leads: readonly Lead[];
  readonly moment: Moment;
}

export function sqlFiles(program: Program, dialect: Dialect, stamp: SqlStamp, golden: GoldenCase): SqlFiles {
  const compiled = toSql(program, dialect);
  const proof = selfTest(program, compiled, golden.leads, golden.moment, dialect);
  const head = `${stamp.agreement} ${stamp.version} (${stamp.digest}), compiled by Lockstep for ${dialect.title}.`;
  const support =
    dialect.support === 'proved'
      ? 'Every verdict column of this dialect is compared with the reference whenever Lockstep is tested.'
      : 'Lockstep does not run this dialect: the self-test says whether it holds on your engine.';
  const file = (about: string, statements: readonly Fragment[]): string =>
    [comment(`${head}\n${support}\n\n${about}`), ...statements]
      .map(({ text }) => text)
      .join('\n\n')
      .concat('\n');
  return {
    relations: file(ABOUT_RELATIONS, relationsIn(compiled, program, dialect)),
    verdicts: file(ABOUT_VERDICTS, [...dialect.preamble, ...compiled.before, compiled.statement].map(ended)),
    selfTest: file(
      `${golden.leads.length} golden leads stand in the place of the relations; nothing is created or touched. A row comes out for each lead that is judged otherwise than by the reference: no row, and the statement is proved on this engine.`,
      [...dialect.preamble, ...proof.before, proof.query].map(ended),
    ),
  };
}

const ABOUT_RELATIONS =
  'The relations the statement reads. Views do as well as tables. Texts are stored as they were written; compose them (NFC) if your source does not. Dates, instants and money are whole numbers in the units named.';
const ABOUT_VERDICTS =
  'One row of verdict columns for each lead. Points are hundredths, instants epoch milliseconds; NULL is unknown or does not apply.';

/** Columns that stand in every row. */
const REQUIRED = new Set(
  'lead id signal at what subject has_events has_records has_members as_of_ms as_of_date'.split(' '),
);
const SORTED_BY = ['lead', 'account'];

function relationsIn({ relations }: CompiledProgram, program: Program, dialect: Dialect): readonly Fragment[] {
  const { leads, events, records, members, run } = relations;
  const own = [leads, events, records, ...(members === undefined ? [] : [members])];
  const spread = dialect.spread(own.map(tableOf));
  return [
    ...[...own, run].flatMap((relation) => [
      comment(columnsInWords(relation)),
      ended(dialect.create(tableOf(relation))),
    ]),
    ...(spread.length === 0 ? [] : [comment(aboutSpreading(program, spread))]),
  ];
}

function tableOf({ name, columns }: Relation): TableMade {
  const required = columns.map((column) => ({ ...column, required: REQUIRED.has(column.name) }));
  const sortedBy = required.filter((column) => column.required && SORTED_BY.includes(column.name));
  return { name, columns: required, sortedBy: sortedBy.map((column) => column.name) };
}

function columnsInWords({ name, columns }: Relation): string {
  return [`${name}:`, ...columns.map((column) => `  ${column.name}: ${column.holds}`)].join('\n');
}

function aboutSpreading({ account }: Program, statements: readonly Fragment[]): string {
  const key =
    account === undefined
      ? 'shard_key is the lead itself'
      : `shard_key is the value of ${account.key}, folded as the agreement folds it, or the lead itself where that is missing`;
  return [
    `On a cluster: ${key}, the same in every table, so that whatever is judged together lies together.`,
    'Verdicts of the shards united are the verdicts of all; each shard needs its own lockstep_run.',
    ...statements.map(({ text }) => `\n${text};`),
    '',
    "SELECT * FROM cluster('{cluster}', view(<the statement>));",
  ].join('\n');
}

function ended(statement: Fragment): Fragment {
  return sql`${statement};`;
}
