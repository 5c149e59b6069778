/** Disputes, meetings and the people in them as the rules about them read them. */
import type { Agreement } from '../agreement/agreement.ts';
import { sideOfParty } from '../agreement/parties.ts';
import { parseDate } from '../conditions/date.ts';
import type { Path } from '../diagnostics/place.ts';
import type { Cadence } from '../program/cadence.ts';
import type { Dispute, EscalationLadder, GovernancePolicy, Meeting, Ruling } from '../schema/policies.generated.ts';
import type { LintContext } from './lint-rule.ts';
import { type Sound, soundOf } from './rules/sound-of.ts';

export function disputesIn(agreement: Agreement, context: LintContext): readonly Sound<Dispute>[] {
  return soundOf<Dispute>(agreement, 'dispute', context);
}

export function openDisputesIn(agreement: Agreement, context: LintContext): readonly Sound<Dispute>[] {
  return disputesIn(agreement, context).filter(({ data }) => data.ruling === undefined);
}

export interface Ruled extends Sound<Dispute> {
  readonly ruling: Ruling;
}

export function ruledDisputesIn(agreement: Agreement, context: LintContext): readonly Ruled[] {
  return disputesIn(agreement, context).flatMap((dispute) => {
    const { ruling } = dispute.data;
    return ruling === undefined ? [] : [{ ...dispute, ruling }];
  });
}

export function laddersIn(agreement: Agreement, context: LintContext): readonly Sound<EscalationLadder>[] {
  return soundOf<EscalationLadder>(agreement, 'escalation-ladder', context);
}

/** Whether whoever decides last stands above both teams; `undefined` where that cannot be told. */
export function reachesTheTop(agreement: Agreement, { steps }: EscalationLadder): boolean | undefined {
  const last = steps.at(-1);
  const side = last === undefined ? undefined : sideOfParty(last.to, agreement);
  return side === undefined ? undefined : side === 'leadership';
}

export function meetingsIn(agreement: Agreement, context: LintContext): readonly Sound<Meeting>[] {
  return soundOf<Meeting>(agreement, 'meeting', context);
}

export function cadenceOf({ cadence: { every, day, first } }: Meeting): Cadence {
  return { every, day, first: parseDate(first) ?? 0 };
}

export interface Written<T> {
  readonly data: T;
  readonly file: string;
  readonly path: Path;
}

/** A part of the governance policy that is no definition; nothing while something is wrong in it. */
export function governanceAt<K extends keyof GovernancePolicy>(
  { policies }: Agreement,
  { isSoundAt }: LintContext,
  key: K,
): Written<NonNullable<GovernancePolicy[K]>> | undefined {
  const policy = policies.find(({ kind }) => kind.id === 'governance');
  if (policy === undefined || !isSoundAt(policy.file, [key])) return undefined;
  const written: unknown = policy.data;
  const data = (written as Partial<GovernancePolicy>)[key];
  return data === undefined || data === null ? undefined : { data, file: policy.file, path: [key] };
}
