/** Disputes as pages tell them: open or ruled, how far up the ladder, and which sample leads hang on the answer. */
import type { Definition } from '#core/agreement/agreement.ts';
import { formatDate } from '#core/conditions/date.ts';
import { DAY_MS } from '#core/conditions/value.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import type { Dispute, EscalationLadder } from '#core/schema/policies.generated.ts';
import { definitionsOf, find } from './definitions.ts';
import { agreement, examination } from './examination.ts';
import { leadsWithReason, outcomesOfCondition } from './judged.ts';
import { leadsWithSignal } from './signals.ts';
import { dateText } from './text.ts';
import { written } from './written.ts';

export interface Rung {
  /** `2026-12-07`. */
  readonly on: string;
  readonly to: string;
  readonly does: string | undefined;
  readonly isReached: boolean;
}

export const disputes = definitionsOf('dispute');

/** Earliest first. */
export const openDisputes = disputes
  .filter((dispute) => written<Dispute>(dispute).ruling === undefined)
  .sort((one, other) => dueOf(one) - dueOf(other));

export const settledDisputes = disputes
  .filter((dispute) => written<Dispute>(dispute).ruling !== undefined)
  .sort((one, other) => ruledOn(other) - ruledOn(one));

function dueOf(dispute: Definition): number {
  return Date.parse(written<Dispute>(dispute).decide_by);
}

function ruledOn(dispute: Definition): number {
  return Date.parse(written<Dispute>(dispute).ruling?.on ?? '');
}

export function isOverdue(dispute: Definition): boolean {
  return written<Dispute>(dispute).ruling === undefined && isPast(written<Dispute>(dispute).decide_by);
}

/** The whole day is over at the instant of the examination. */
export function isPast(date: string): boolean {
  return Date.parse(date) + DAY_MS <= examination.asOf;
}

/** When the dispute climbs, step by step, if nobody settles it. */
export function rungsOf(dispute: Definition): readonly Rung[] {
  const { escalates, decide_by: due } = written<Dispute>(dispute);
  const ladder = find('escalation-ladder', escalates);
  const steps = ladder === undefined ? [] : written<EscalationLadder>(ladder).steps;
  return steps.map(({ after, to, does }) => {
    const on = formatDate(Date.parse(due) / DAY_MS + Number.parseInt(after, 10));
    return { on, to, does, isReached: isPast(on) };
  });
}

/** Definitions that wait for the answer: they say so themselves. */
export function waitingFor(dispute: Definition): readonly Definition[] {
  const users = agreement.usedBy(dispute).flatMap(({ from }) => from ?? []);
  return [...new Set(users)];
}

/** Sample leads about which something is undecided, or would be decided anew. */
export function leadsHangingOn(dispute: Definition): readonly JudgedSample[] {
  const found = written<Dispute>(dispute).about.flatMap(({ signal, condition, reason }) => [
    ...(signal === undefined ? [] : leadsWithSignal(signal)),
    ...(condition === undefined ? [] : outcomesOfCondition(condition).unknown),
    ...(reason === undefined ? [] : leadsWithReason(reason)),
  ]);
  return [...new Set(found)];
}

/** Where the dispute stands, in a sentence. */
export function disputeSentence(dispute: Definition): string {
  const { ruling, decide_by: due, options } = written<Dispute>(dispute);
  if (ruling === undefined)
    return isOverdue(dispute)
      ? `Was to be decided by ${dateText(due)} and is not.`
      : `Open; to be decided by ${dateText(due)}.`;
  const option = options.find(({ id }) => id === ruling.option);
  const done =
    ruling.carried_out_on === undefined
      ? `To be carried out by ${dateText(ruling.carry_out_by)}.`
      : `Carried out on ${dateText(ruling.carried_out_on)}.`;
  return `Ruled on ${dateText(ruling.on)}: ${option?.title ?? ruling.option}. ${done}`;
}
