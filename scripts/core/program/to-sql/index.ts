/**
 * The program as one SQL statement over fixed relations: one row of verdict columns for each lead.
 * It says what the interpreter says, to the last digit; the test suite compares the two.
 */
import { type CommonTable, scriptOf } from '../../sql/common-table.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, join, sql } from '../../sql/fragment.ts';
import type { Moment } from '../interpret/past.ts';
import type { Program } from '../program.ts';
import { fieldsRead } from '../reads.ts';
import { type Compilation, fieldColumn, found, openCompilation } from './compilation.ts';
import type { Instants } from './instants.ts';
import { gatesOf } from './lifecycle/gates.ts';
import { recordedStage } from './lifecycle/recorded.ts';
import { standingOf } from './lifecycle/standing.ts';
import { type Relations, relationsOf } from './relations.ts';
import { type Column, LEAD } from './sheet.ts';
import { statementTables } from './statement-tables.ts';
import { compileSteps } from './steps.ts';
import { type FixedPart, type VerdictColumn, verdictColumns } from './verdict-columns.ts';

export interface CompiledProgram {
  /** Statements to run before in the same session; none where the engine needs none. */
  readonly before: readonly Fragment[];
  readonly statement: Fragment;
  /** The statement in parts, for others built around it: common table expressions, and the query over them. */
  readonly tables: readonly CommonTable[];
  readonly verdicts: Fragment;
  /** What the table of events may be replaced by, at a known instant and where no id of an event comes twice. */
  unrepeatedEvents(moment: Moment): Fragment;
  readonly relations: Relations;
  readonly columns: readonly VerdictColumn[];
}

/** Judges all leads at the instant of the run, unless each row brings its own: see `instants.ts`. */
export function toSql(program: Program, dialect: Dialect, instants?: Instants): CompiledProgram {
  const compilation = openCompilation(program, dialect, instants);
  compileSteps(compilation, program);
  const fixed = fixedColumns(compilation);
  const columns = verdictColumns(program);
  const { sheet } = compilation;
  sheet.keep(
    columns.map((column) => columnFor(column, fixed, compilation)),
    sheet.top + 1,
  );
  const selected = columns.map((column) => {
    const value = sql`${LEAD}.${columnFor(column, fixed, compilation).name}`;
    return sql`${column.holds === 'list' ? dialect.ownList(value) : value} AS ${dialect.name(column.name)}`;
  });
  const tables = statementTables(compilation);
  const verdicts = sql`SELECT ${join(selected, ',\n', LEAD)}
FROM ${sheet.relation(sheet.top)} AS ${LEAD}`;
  const { before, query: statement } = scriptOf(verdicts, tables, dialect);
  const unrepeatedEvents = compilation.eventRows.unrepeated;
  return { before, statement, tables, verdicts, unrepeatedEvents, relations: relationsOf(program), columns };
}

type FixedColumns = Readonly<Record<FixedPart, Column>>;

function fixedColumns(compilation: Compilation): FixedColumns {
  const { base } = compilation;
  const gates = gatesOf(compilation);
  const { qualifiesFor, deciding } = gates;
  return {
    lead: base.lead,
    asOf: base.asOf,
    qualifiesFor,
    deciding,
    ...standingOf(compilation, gates),
    ...recordedStage(compilation),
    unknownFields: unknownFields(compilation),
  };
}

function unknownFields(compilation: Compilation): Column {
  const { program, sheet, dialect } = compilation;
  const read = fieldsRead(program).map((id) => ({ id, column: fieldColumn(compilation, id) }));
  return sheet.compute('unknown fields', (reader) =>
    dialect.present(
      read.map(({ id, column }) => sql`CASE WHEN ${reader.read(column)} IS NULL THEN ${dialect.text(id)} END`),
    ),
  );
}

function columnFor(column: VerdictColumn, fixed: FixedColumns, { models, cells, axes }: Compilation): Column {
  switch (column.of) {
    case 'verdict':
      return fixed[column.part];
    case 'model':
      return found(models, column.model)[column.part];
    case 'matrix':
      return found(cells, column.matrix);
    case 'axis':
      return found(axes, column.axis);
  }
}
