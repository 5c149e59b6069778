/** Rule 5: the cycle's latest decision is a rejection whose consequence still holds. */
import { choose, where } from '../../../sql/case.ts';
import { integer, join, sql, TRUE } from '../../../sql/fragment.ts';
import { DISQUALIFIED, RECYCLED } from '../../program.ts';
import type { Compilation } from '../compilation.ts';
import { placed } from '../past.ts';
import { RECORDED_AT, recordOrder } from '../record-rows.ts';
import { decidedSinceRejection } from './evidence.ts';
import type { Gates } from './gates.ts';
import { restingBranches } from './recycled.ts';
import type { StandingRule } from './standing.ts';

export function rejectedRule(compilation: Compilation, _: Gates): readonly StandingRule[] {
  const { records, sheet, dialect, program } = compilation;
  const { text } = dialect;
  const order = recordOrder(program);
  const latest = sql`r.what = 'rejected' AND ${order.key} = r.latest_rejection`;
  const take = (label: string, value: typeof latest) =>
    placed(
      sheet,
      `rejected: ${label}`,
      records.take(() => value),
    );
  const at = take('at', sql`MAX(${where(latest, RECORDED_AT)})`);
  const reason = take('reason', dialect.lastText(where(latest, sql`r.reason`)));
  const place = take('place', sql`MAX(${where(latest, sql`r.place`)})`);
  const decided = program.lifecycle.stages
    .filter(({ gate }) => gate === undefined)
    .map((stage) => decidedSinceRejection(compilation, stage));
  const rests = restingBranches(compilation, reason, at);
  const reasonsThat = (consequence: string) =>
    program.lifecycle.reasons.filter((candidate) => candidate.consequence.do === consequence);
  const becauseOf = (reasons: readonly { readonly id: string }[], read: typeof latest, stage: string) =>
    reasons.map(({ id }) => ({ when: sql`${read} = ${text(id)}`, gives: text(stage) }));
  const before = program.lifecycle.stages.map(({ id }, rank) => ({ id, place: rank + 2 })).slice(0, -1);
  const [first] = program.lifecycle.stages;
  return [
    {
      basis: 'rejected',
      matches: sheet.compute(
        'rejected',
        (reader) =>
          sql`(${reader.read(at)} IS NOT NULL AND ${choose(rests(reader), sql`TRUE`)} AND ${join(
            decided.map((column) => sql`${reader.read(column)} IS NULL`),
            ' AND ',
            TRUE,
          )})`,
      ),
      stage: sheet.compute('rejected: stage', (reader) =>
        choose(
          [
            ...becauseOf(reasonsThat('disqualify'), reader.read(reason), DISQUALIFIED),
            ...becauseOf(reasonsThat('recycle'), reader.read(reason), RECYCLED),
            ...before.map(({ id, place: next }) => ({
              when: sql`${reader.read(place)} = ${integer(next)}`,
              gives: text(id),
            })),
          ],
          text(first?.id ?? ''),
        ),
      ),
      reason,
    },
  ];
}
