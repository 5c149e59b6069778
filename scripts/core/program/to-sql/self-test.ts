/**
 * A query that proves a statement on an engine: golden leads stand in the place of the relations,
 * what the interpreter says of them is written beside, and only what differs comes out. Common table
 * expressions hide tables of the same name, so nothing is created and no table is touched.
 */
import { choose } from '../../sql/case.ts';
import { type CommonTable, type Script, scriptOf } from '../../sql/common-table.ts';
import type { Dialect, Shape } from '../../sql/dialect.ts';
import { type Fragment, join, NULL, sql } from '../../sql/fragment.ts';
import type { Moment } from '../interpret/past.ts';
import { judgeAll } from '../interpret/verdict.ts';
import type { Lead } from '../lead.ts';
import type { Program } from '../program.ts';
import type { CompiledProgram } from './index.ts';
import { literalRows } from './literal-rows.ts';
import { relationRows } from './relation-rows.ts';
import { type Holds, type VerdictColumn, valueIn } from './verdict-columns.ts';

const EXPECTED = sql`lockstep_expected`;
const JUDGED = sql`lockstep_judged`;

const SHAPES: Readonly<Record<Holds, Shape>> = { text: 'text', instant: 'whole', points: 'whole', list: 'text-list' };

export function selfTest(
  program: Program,
  { tables, verdicts, relations, columns }: CompiledProgram,
  leads: readonly Lead[],
  moment: Moment,
  dialect: Dialect,
): Script {
  const given = relationRows(program, relations, leads, moment).map(({ relation, rows }) =>
    dialect.expression(dialect.name(relation.name), literalRows(relation.columns, rows, dialect)),
  );
  const expected = judgeAll(program, leads, moment).map((verdict) => columns.map((column) => valueIn(verdict, column)));
  const typed = columns.map(({ name, holds }) => ({ name, shape: SHAPES[holds] }));
  const all: readonly CommonTable[] = [
    ...tables,
    dialect.expression(JUDGED, verdicts),
    dialect.expression(EXPECTED, literalRows(typed, expected, dialect)),
  ];
  const query = mismatches(columns, dialect);
  return scriptOf(query, all, dialect, given);
}

/** One row for a lead of which anything differs, and what: an empty result proves the statement. */
function mismatches(columns: readonly VerdictColumn[], dialect: Dialect): Fragment {
  const differences = columns.map((column) => difference(column, dialect));
  return sql`SELECT d.lead AS lead, d.differences AS differences
FROM (SELECT COALESCE(e.lead, j.lead) AS lead,
${join(differences, DIVIDER, NULL)} AS differences
FROM ${EXPECTED} AS e FULL JOIN ${JUDGED} AS j ON j.lead = e.lead) AS d
WHERE d.differences <> ''
ORDER BY d.lead`;
}

const DIVIDER = ' ||\n';

function difference({ name, holds }: VerdictColumn, dialect: Dialect): Fragment {
  const written = sql`e.${dialect.name(name)}`;
  const expected = holds === 'list' ? dialect.ownList(written) : written;
  const judged = sql`j.${dialect.name(name)}`;
  const same = sql`COALESCE(${expected} = ${judged}, ${written} IS NULL AND ${judged} IS NULL)`;
  const shown = (value: Fragment): Fragment =>
    sql`COALESCE(CAST(${value} AS ${dialect.type('text')}), ${dialect.text('nothing')})`;
  const said = sql`${dialect.text(`${name}: expected `)} || ${shown(expected)} || ${dialect.text(', found ')} || ${shown(judged)} || ${dialect.text('. ')}`;
  return choose([{ when: sql`NOT ${same}`, gives: said }], dialect.text(''));
}
