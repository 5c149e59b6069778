/**
 * Only what is asked of people, as a statement: the truth of tests, and fields as conditions compare them, a
 * column for each. What no answer rests on is not compiled.
 */
import type { Read } from '../../conditions/operator.ts';
import { PERSON, type Test } from '../../conditions/test.ts';
import type { CommonTable } from '../../sql/common-table.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, join, NULL, sql } from '../../sql/fragment.ts';
import type { NamedCondition, Program, Step } from '../program.ts';
import { KIND_OF_STEP, readsOfStep, readsOfTest } from '../reads.ts';
import { fieldColumn, found, openCompilation } from './compilation.ts';
import { OWN_INSTANTS } from './instants.ts';
import { type Column, LEAD } from './sheet.ts';
import { statementTables } from './statement-tables.ts';
import { compileSteps } from './steps.ts';

/** Names are columns of the answer. */
export interface Question {
  readonly name: string;
  readonly test: Test;
}

export interface Asked {
  readonly tables: readonly CommonTable[];
  /** Over the tables: `lead` and the columns asked for. */
  readonly answers: Fragment;
  /** People of the same account have a say. */
  readonly asksPeople: boolean;
}

/** Each row at an instant of its own. */
export function askedToSql(
  program: Program,
  { questions, fields = [] }: { readonly questions: readonly Question[]; readonly fields?: readonly string[] },
  dialect: Dialect,
): Asked {
  const { steps, asksPeople } = neededFor(program, questions, fields);
  const own = { ...program, steps };
  const compilation = openCompilation(own, dialect, OWN_INSTANTS);
  compileSteps(compilation, own);
  const { sheet, base, conditions } = compilation;
  const columns: readonly (readonly [name: string, column: Column])[] = [
    ...questions.map(({ name }, place) => [name, found(conditions, questionId(place))] as const),
    ...fields.map((id) => [id, fieldColumn(compilation, id)] as const),
  ];
  sheet.keep(
    columns.map(([, column]) => column),
    sheet.top + 1,
  );
  const selected = columns.map(([name, column]) => sql`${LEAD}.${column.name} AS ${dialect.name(name)}`);
  const tables = statementTables(compilation);
  const answers = sql`SELECT ${join([sql`${LEAD}.${base.lead.name} AS lead`, ...selected], ',\n', NULL)}
FROM ${sheet.relation(sheet.top)} AS ${LEAD}`;
  return { tables, answers, asksPeople };
}

/** A colon is in no id that somebody wrote. */
function questionId(place: number): string {
  return `question: ${place + 1}`;
}

/** The steps that the answers rest on, in their order, with the questions as conditions after them. */
function neededFor(
  { steps, lifecycle }: Program,
  questions: readonly Question[],
  fields: readonly string[],
): { readonly steps: readonly Step[]; readonly asksPeople: boolean } {
  const asked = questions.map(
    ({ name, test }, place): NamedCondition => ({
      step: 'condition',
      id: questionId(place),
      title: name,
      origin: test.origin,
      when: test,
    }),
  );
  const readsBehind = new Map<string, readonly Read[]>([
    ...steps.map((step) => [`${KIND_OF_STEP[step.step]} ${step.id}`, readsOfStep(step)] as const),
    ...lifecycle.criteria.map(({ id, when }) => [`criterion ${id}`, readsOfTest(when)] as const),
  ]);
  const needed = new Set<string>();
  const waiting: string[] = [
    ...asked.flatMap(readsOfStep).map(({ kind, id }) => `${kind} ${id}`),
    ...fields.map((id) => `field ${id}`),
  ];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (needed.has(key)) continue;
    needed.add(key);
    waiting.push(...(readsBehind.get(key) ?? []).map(({ kind, id }) => `${kind} ${id}`));
  }
  const own = steps.filter((step) => needed.has(`${KIND_OF_STEP[step.step]} ${step.id}`));
  return { steps: [...own, ...asked], asksPeople: needed.has(`subject ${PERSON}`) };
}
