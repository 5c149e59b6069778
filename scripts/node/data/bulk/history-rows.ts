/**
 * Records that events tell of: where the lifecycle has a history, each event of its signal says that a
 * stage was entered. What stands for a stage is asked of `stageNamed` once for each different value.
 */
import { findingOf } from '../../../core/diagnostics/rule.ts';
import { dataRules } from '../../../core/program/leads/data-rules.ts';
import { stageNamed } from '../../../core/program/leads/history.ts';
import { propertyColumn } from '../../../core/program/to-sql/relations.ts';
import { choose } from '../../../core/sql/case.ts';
import { type Fragment, sql } from '../../../core/sql/fragment.ts';
import { dialect } from '../session.ts';
import type { Assembling, FileRows } from './assemble-rows.ts';

/** `undefined` where no event tells of a stage. */
export async function historyRows(
  { session, program, findings }: Assembling,
  { file, rows }: FileRows,
): Promise<Fragment | undefined> {
  const { history } = program.lifecycle;
  if (history === undefined) return undefined;
  const told = sql`e.${dialect.name(propertyColumn(history.signal, history.to))}`;
  const changes = sql`${rows} AS e WHERE e.signal = ${dialect.text(history.signal)}`;
  const values = (await session.rows(sql`SELECT DISTINCT ${told} FROM ${changes}`)).map(([value]) => value);
  const stages = values.flatMap((value) => {
    const stage = stageNamed(program, value);
    return stage === undefined
      ? []
      : [{ when: sql`${told} = ${dialect.text(String(value))}`, gives: dialect.text(stage) }];
  });
  const stage = choose(stages);
  if (stages.length < values.length) {
    const firsts = sql`SELECT lead, MIN(n) AS first FROM ${rows} GROUP BY lead`;
    const unplaced = await session.rows(
      sql`SELECT e.lead, e.n FROM (SELECT * FROM ${changes} AND ${stage} IS NULL) AS e JOIN (${firsts}) AS f ON f.lead = e.lead ORDER BY f.first, e.n`,
    );
    for (const [lead, number] of unplaced) {
      const message = `A change of stage of lead ${String(lead)} names no stage of the lifecycle.`;
      findings.add([findingOf(dataRules.unknownStage, { message, place: { in: 'rows', file, row: Number(number) } })]);
    }
  }
  if (stages.length === 0) return undefined;
  return sql`(SELECT e.lead, 'entered' AS what, ${stage} AS stage, e."at", CAST(NULL AS VARCHAR) AS role,
CAST(NULL AS VARCHAR) AS reason, ${dialect.textList([])} AS evidence, CAST(NULL AS BIGINT) AS valid_until
FROM ${changes} AND ${stage} IS NOT NULL)`;
}
