/**
 * What a warehouse team gets: the relations to offer, the statement, and the self-test that proves it
 * on their engine, each a file of its own or all of them one after the other.
 */
import { comment } from '../../sql/comment.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, sql } from '../../sql/fragment.ts';
import type { Moment } from '../interpret/past.ts';
import type { Lead } from '../lead.ts';
import type { Program } from '../program.ts';
import { type CompiledProgram, toSql } from './index.ts';
import type { Relation } from './relations.ts';
import { selfTest } from './self-test.ts';
import { tableOf } from './tables.ts';

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
  /** All in one, the relations as comments. */
  readonly whole: string;
}

export interface GoldenCase {
  readonly leads: readonly Lead[];
  readonly moment: Moment;
}

export function sqlFiles(program: Program, dialect: Dialect, stamp: SqlStamp, golden: GoldenCase): SqlFiles {
  const compiled = toSql(program, dialect);
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
  const relations = file([ABOUT_RELATIONS, ...dialect.notes].join('\n'), relationsIn(compiled, program, dialect));
  const verdicts = file(ABOUT_VERDICTS, [...dialect.preamble, ...compiled.before, compiled.statement].map(ended));
  const proof = selfTest(program, compiled, golden.leads, golden.moment, dialect);
  const proving = file(
    `${golden.leads.length} golden leads stand in the place of the relations. ${ABOUT_SELF_TEST}`,
    [...dialect.preamble, ...proof.before, proof.query].map(ended),
  );
  return { relations, verdicts, selfTest: proving, whole: [asComment(relations), verdicts, proving].join('\n') };
}

/** Every line, even one that stands within a quoted name. */
function asComment(statements: string): string {
  return statements.replaceAll(/^(?!--|$)/gmu, '-- ');
}

const ABOUT_RELATIONS =
  'The relations the statement reads. Views do as well as tables. Texts are stored as they were written; compose them (NFC) if your source does not. Dates, instants and money are whole numbers in the units named.';
const ABOUT_VERDICTS =
  'One row of verdict columns for each lead. Points are hundredths, instants epoch milliseconds; NULL is unknown or does not apply.';
const ABOUT_SELF_TEST =
  'Nothing of yours is touched. A row comes out for each lead that is judged otherwise than by the reference: no row, and the statement is proved on this engine.';

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
    'Rows go in through the tables that end in _everywhere. Run the statements of verdicts.sql on every shard: each judges what it holds, and the verdicts of all shards united are the verdicts of all leads. Each shard needs its own lockstep_run.',
    ...statements.map(({ text }) => `\n${text};`),
  ].join('\n');
}

function ended(statement: Fragment): Fragment {
  return sql`${statement};`;
}
