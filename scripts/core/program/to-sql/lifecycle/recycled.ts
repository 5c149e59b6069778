/** Rule 4: recycled, until its reason lets the lead back; without such a reason until a stage follows. */
import { type Branch, choose, where } from '../../../sql/case.ts';
import { integer, sql } from '../../../sql/fragment.ts';
import { type Consequence, RECYCLED } from '../../program.ts';
import type { Compilation } from '../compilation.ts';
import { newestEvent, placed } from '../past.ts';
import { entered, enteredOneOf, IN_CYCLE } from '../record-rows.ts';
import type { Column, Reader } from '../sheet.ts';
import type { Gates } from './gates.ts';
import type { StandingRule } from './standing.ts';

export function recycledRule(compilation: Compilation, _: Gates): readonly StandingRule[] {
  const { records, sheet, dialect, program } = compilation;
  const stages = program.lifecycle.stages.map(({ id }) => id);
  const at = placed(
    sheet,
    'recycled: at',
    records.take(() => sql`MAX(r.recycled_at)`),
  );
  const newest = sql`${entered(RECYCLED, dialect)} AND r."at" = r.recycled_at`;
  const reason = placed(
    sheet,
    'recycled: reason',
    records.take(() => dialect.lastText(where(newest, sql`r.reason`))),
  );
  const followed = placed(
    sheet,
    'recycled: followed by a stage',
    records.take(() => sql`MAX(${where(sql`${IN_CYCLE} AND ${enteredOneOf(stages, dialect)}`, sql`1`)})`),
  );
  const rests = restingBranches(compilation, reason, at);
  return [
    {
      basis: 'recycled',
      matches: sheet.compute('recycled', (reader) => {
        const resting = choose(rests(reader), sql`${reader.read(followed)} IS NULL`);
        return sql`(${reader.read(at)} IS NOT NULL AND ${resting})`;
      }),
      stage: sheet.compute('recycled: stage', () => dialect.text(RECYCLED)),
      reason,
    },
  ];
}

/** For each reason that recycles, whether it still holds: not yet time, and no signal that lets the lead back sooner. */
export function restingBranches(
  compilation: Compilation,
  reason: Column,
  since: Column,
): (reader: Reader) => readonly Branch[] {
  const { base, dialect, program } = compilation;
  const sooner = program.lifecycle.reasons.flatMap(({ id, consequence }) =>
    consequence.do === 'recycle'
      ? [{ id, notBefore: consequence.notBefore, back: backBy(compilation, consequence) }]
      : [],
  );
  return (reader) =>
    sooner.map(({ id, notBefore, back }) => {
      const [asOf, start] = [reader.read(base.asOf), reader.read(since)];
      const tooEarly = sql`${asOf} < ${start} + ${integer(notBefore)}`;
      const quiet =
        back === undefined ? tooEarly : sql`${tooEarly} AND COALESCE(${reader.read(back)} <= ${start}, TRUE)`;
      return { when: sql`${reader.read(reason)} = ${dialect.text(id)}`, gives: sql`(${quiet})` };
    });
}

function backBy(compilation: Compilation, { soonerIf }: Extract<Consequence, { do: 'recycle' }>): Column | undefined {
  return soonerIf.length === 0 ? undefined : newestEvent(compilation, soonerIf);
}
