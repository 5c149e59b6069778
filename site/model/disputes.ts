/** Disputes as pages tell them: open or ruled, how far up the ladder, and which sample leads hang on the answer. */
import type { Definition, Reference } from '#core/agreement/agreement.ts';
import { waitsForAnswer } from '#core/agreement/waits.ts';
import { formatDate, parseDate } from '#core/conditions/date.ts';
import { isWithin } from '#core/diagnostics/place.ts';
import { rungsOf as stepsOf } from '#core/program/escalation.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import type { Dispute, EscalationLadder } from '#core/schema/policies.generated.ts';
import { definitionsOf, find } from './definitions.ts';
import { agreement } from './examination.ts';
import { leadsUndecidedAt, leadsWithReason, outcomesOfCondition } from './judged.ts';
import { leadsWithSignal } from './signals.ts';
import { dateText } from './text.ts';
import { isPast, today } from './today.ts';
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

/** When the dispute climbs, step by step, if nobody settles it. */
export function rungsOf(dispute: Definition): readonly Rung[] {
  const { escalates, decide_by: due } = written<Dispute>(dispute);
  const ladder = find('escalation-ladder', escalates);
  const steps = ladder === undefined ? [] : stepsOf(written<EscalationLadder>(ladder).steps, parseDate(due) ?? today);
  return steps.map(({ day, to, does }) => ({
    on: formatDate(day),
    to,
    does,
    isReached: isOverdue(dispute) && day <= today,
  }));
}

/** Definitions that wait for the answer: they say so themselves. */
export function waitingFor(dispute: Definition): readonly Definition[] {
  return [...new Set(waits(dispute).flatMap(({ from }) => from ?? []))];
}

/** References that wait for the answer. */
function waits(dispute: Definition): readonly Reference[] {
  return agreement.usedBy(dispute).filter(waitsForAnswer);
}

/** Sample leads that stand where they stand because nobody has answered: with the answer they could qualify. */
export function leadsUndecidedBy(dispute: Definition): readonly JudgedSample[] {
  const places = waits(dispute).map(({ place }) => place);
  return leadsUndecidedAt(({ file, path }) =>
    places.some((place) => place.file === file && isWithin(place.path, path)),
  );
}

/** Sample leads with something the dispute is about. */
export function leadsAbout(dispute: Definition): readonly JudgedSample[] {
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
  const option = options.find(({ id }) => id === ruling.option.split('/').at(-1));
  const done =
    ruling.carried_out_on === undefined
      ? `To be carried out by ${dateText(ruling.carry_out_by)}.`
      : `Carried out on ${dateText(ruling.carried_out_on)}.`;
  return `Ruled on ${dateText(ruling.on)}: ${option?.title ?? ruling.option}. ${done}`;
}
