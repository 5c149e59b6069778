/** Rule 2: the newest override in force, given in this cycle by a role that may. */
import { oneOf, where } from '../../../sql/case.ts';
import { type Fragment, join, sql, TRUE } from '../../../sql/fragment.ts';
import type { Compilation } from '../compilation.ts';
import { placed } from '../past.ts';
import { IN_CYCLE, recordOrder } from '../record-rows.ts';
import { stageRanked } from './stage-ranked.ts';
import type { StandingRule } from './standing.ts';

export function overrideRule(compilation: Compilation): readonly StandingRule[] {
  const { records, sheet, program } = compilation;
  const order = recordOrder(program);
  const taken = records.take(() => sql`MAX(${where(inForce(compilation), order.key)})`);
  const newest = placed(sheet, 'override: newest', taken);
  return [
    {
      basis: 'override',
      matches: sheet.compute('override', (reader) => sql`${reader.read(newest)} IS NOT NULL`),
      stage: sheet.compute('override: stage', (reader) => stageRanked(compilation, order.rankIn(reader.read(newest)))),
    },
  ];
}

function inForce({ dialect, program }: Compilation): Fragment {
  const { may, mustState } = program.lifecycle.overrides;
  const stated = mustState.map((what) =>
    what === 'reason' ? sql`r.reason IS NOT NULL` : sql`r.valid_until IS NOT NULL`,
  );
  const allowed = oneOf(sql`r.role`, may.map(dialect.text));
  const tests = [
    sql`r.what = 'override'`,
    IN_CYCLE,
    allowed,
    ...stated,
    sql`(r.valid_until IS NULL OR r.valid_until >= r.as_of_date)`,
  ];
  return join(tests, ' AND ', TRUE);
}
