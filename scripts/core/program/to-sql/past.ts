/** What conditions ask of a lead's past: stages reached, evidence recorded, how each side sees it. */
import type { Test, ViewSide } from '../../conditions/test.ts';
import { choose, where } from '../../sql/case.ts';
import { FALSE, type Fragment, integer, sql, TRUE } from '../../sql/fragment.ts';
import type { Compilation } from './compilation.ts';
import { happened } from './event-rows.ts';
import { entered, enteredOneOf, IN_CYCLE, RECORDED_AT } from './record-rows.ts';
import type { Column, Reader } from './sheet.ts';
import type { Taken } from './tally.ts';

/** Whether one of the stages was ever entered, if given within a window; unknown without records. */
export function reachedWithin(
  compilation: Compilation,
  reader: Reader,
  stages: readonly string[],
  inLast: number | undefined,
): Fragment {
  const { base } = compilation;
  const entered = reader.read(newestEntry(compilation, stages));
  const within = inLast === undefined ? TRUE : sql`${reader.read(base.asOf)} - ${entered} < ${integer(inLast)}`;
  return choose([{ when: reader.read(base.hasRecords), gives: sql`(${entered} IS NOT NULL AND ${within})` }]);
}

/** How many records say that one of the stages was entered, if given within a window; NULL without records. */
export function timesReached(
  { records, sheet, dialect }: Compilation,
  stages: readonly string[],
  inLast: number | undefined,
): Column {
  const within = inLast === undefined ? TRUE : sql`r.as_of - ${RECORDED_AT} < ${integer(inLast)}`;
  const says = sql`${enteredOneOf(stages, dialect)} AND ${within}`;
  const { value, layer } = records.take(() => dialect.wide(sql`COUNT(${where(says, sql`1`)})`));
  const times = choose([{ when: sql`l.has_records`, gives: sql`COALESCE(${value}, 0)` }]);
  return sheet.place(`times reached: ${stages.join(', ')}`, layer, times);
}

/** Instant of the newest entry into one of the stages, NULL for none. */
function newestEntry({ records, sheet, dialect }: Compilation, stages: readonly string[]): Column {
  const taken = records.take(() => sql`MAX(${where(enteredOneOf(stages, dialect), RECORDED_AT)})`);
  return placed(sheet, `newest entry: ${stages.join(', ')}`, taken);
}

/** Instant of the newest entry into a stage in this cycle, NULL for none. */
export function enteredSince({ records, sheet, dialect }: Compilation, stage: string): Column {
  const taken = records.take(() => sql`MAX(${where(sql`${entered(stage, dialect)} AND ${IN_CYCLE}`, RECORDED_AT)})`);
  return placed(sheet, `entered since: ${stage}`, taken);
}

/** Recorded as evidence in this cycle, else computed where the criterion has a condition. */
export function decisionOn(
  compilation: Compilation,
  reader: Reader,
  criterion: string,
  compile: (test: Test) => Fragment,
): Fragment {
  const { base, program, records, sheet, dialect } = compilation;
  const carries = sql`r.what = 'entered' AND ${IN_CYCLE} AND ${dialect.hasAny(sql`r.evidence`, [criterion])}`;
  const taken = records.take(() => sql`MAX(${where(carries, sql`1`)})`);
  const recorded = sql`${reader.read(placed(sheet, `evidence: ${criterion}`, taken))} = 1`;
  const when = program.lifecycle.criteria.find(({ id }) => id === criterion)?.when;
  const otherwise = when === undefined ? choose([{ when: reader.read(base.hasRecords), gives: FALSE }]) : compile(when);
  return choose([{ when: recorded, gives: TRUE }], otherwise);
}

/** Rank of the furthest stage a side counts one of the lead's signals as, −1 for none. */
export function viewRank({ program, ranks, events, sheet, dialect }: Compilation, side: ViewSide): Column {
  const counted = program.signals.flatMap(({ id, countsAs }) => {
    const stage = countsAs[side];
    return stage === undefined ? [] : [{ when: happened([id], dialect), gives: integer(ranks.get(stage) ?? 0) }];
  });
  const { value, layer } = events.take(() => sql`MAX(${dialect.wide(choose(counted))})`);
  const rank = choose([{ when: sql`l.has_events`, gives: sql`COALESCE(${value}, ${integer(-1)})` }]);
  return sheet.place(`view: ${side}`, layer, rank);
}

/** Whether there was any event of the signals: one number for all of them. */
export function anyHappened({ events, sheet, dialect }: Compilation, signals: readonly string[]): Column {
  const { value, layer } = events.take(() => sql`MAX(${where(happened(signals, dialect), sql`1`)})`);
  const holds = choose([{ when: sql`l.has_events`, gives: sql`${value} IS NOT NULL` }]);
  return sheet.place(`happened: ${signals.join(', ')}`, layer, holds);
}

/** Instant of the newest event of one of the signals, NULL for none. */
export function newestEvent({ events, sheet, dialect }: Compilation, signals: readonly string[]): Column {
  const taken = events.take(() => sql`MAX(${where(happened(signals, dialect), sql`e."at"`)})`);
  return placed(sheet, `newest event: ${signals.join(', ')}`, taken);
}

export function placed(sheet: Compilation['sheet'], label: string, { value, layer }: Taken): Column {
  return sheet.place(label, layer, value);
}
