/** An SQL engine as the comparison sees it, and how a program is judged on one. */

import type { Moment } from '#core/program/interpret/past.ts';
import type { Lead } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';
import { toSql } from '#core/program/to-sql/index.ts';
import { literalRows } from '#core/program/to-sql/literal-rows.ts';
import { relationRows } from '#core/program/to-sql/relation-rows.ts';
import type { Relation } from '#core/program/to-sql/relations.ts';
import { tableOf } from '#core/program/to-sql/tables.ts';
import type { VerdictValue } from '#core/program/to-sql/verdict-columns.ts';
import type { Dialect } from '#core/sql/dialect.ts';
import { type Fragment, sql } from '#core/sql/fragment.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import type { VerdictTable } from '#node/data/write/verdict-table.ts';

export interface Engine {
  readonly title: string;
  readonly dialect: Dialect;
  run(statement: Fragment): Promise<void>;
  /** Cells as the client of the engine gives them. */
  rows(query: Fragment): Promise<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}

/** In the order of the leads. */
export async function judgeOn(
  engine: Engine,
  program: Program,
  leads: readonly Lead[],
  moment: Moment,
): Promise<VerdictTable> {
  const { before, statement, relations, columns } = toSql(program, engine.dialect);
  for (const { relation, rows } of relationRows(program, relations, leads, moment))
    await fill(engine, relation, literalRows(relation.columns, rows, engine.dialect));
  for (const one of before) await engine.run(one);
  const found = new Map((await engine.rows(statement)).map((row) => [String(row[0]), row]));
  const rows = leads.map(({ id }) =>
    columns.map(({ holds }, place) => readBack(found.get(id)?.[place], holds === 'instant' || holds === 'points')),
  );
  return { columns, rows };
}

/** The table as `compile` says it should be, anew. */
async function fill({ dialect, run }: Engine, relation: Relation, rows: Fragment): Promise<void> {
  const name = dialect.name(relation.name);
  await run(sql`DROP TABLE IF EXISTS ${name}`);
  await run(dialect.create(tableOf(relation)));
  await run(sql`INSERT INTO ${name} ${rows}`);
}

function readBack(value: unknown, isNumber: boolean): VerdictValue {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(String);
  return isNumber ? Number(value) : String(value);
}

/** Where an engine does not say what the interpreter says: `lead, column: one, the other`; the first few. */
export async function differences(
  engine: Engine,
  program: Program,
  leads: readonly Lead[],
  moment: Moment,
): Promise<readonly string[]> {
  const reference = judgeWithInterpreter(program, leads, moment);
  const judged = await judgeOn(engine, program, leads, moment);
  return differing(reference, judged, engine.title);
}

export function differing(reference: VerdictTable, judged: VerdictTable, title: string): readonly string[] {
  const found = reference.rows.flatMap((row, place) =>
    row.flatMap((value, column) => {
      const [one, other] = [JSON.stringify(value), JSON.stringify(judged.rows[place]?.[column])];
      const where = `${String(row[0])}, ${reference.columns[column]?.name}`;
      return one === other ? [] : [`${where}: interpreter ${one}, ${title} ${other}`];
    }),
  );
  return found.slice(0, 10);
}
