/** What has gathered for a meeting to talk about: reviews that come due, rulings to carry out, numbers that missed. */
import type { Definition } from '#core/agreement/agreement.ts';
import { mapOf, textOf } from '#core/agreement/written.ts';
import type { About, Dispute, Meeting, Ruling } from '#core/schema/policies.generated.ts';
import { linkTo, type Named } from './definitions.ts';
import { settledDisputes } from './disputes.ts';
import { agreement } from './examination.ts';
import { nextDates } from './meetings.ts';
import { scores } from './scoreboard.ts';
import { policyText, written } from './written.ts';

/** A policy or a definition that both teams look at again, and by when. */
export interface Review {
  readonly title: string;
  readonly href?: string;
  readonly due: string;
}

/** Reviews due by the day of the next meeting, earliest first. */
export function reviewsFor(meeting: Definition): readonly Review[] {
  const [next = ''] = nextDates(meeting, 1);
  return [...policyReviews(), ...definitionReviews()]
    .filter(({ due }) => due <= next)
    .sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)));
}

function policyReviews(): readonly Review[] {
  return agreement.policies.flatMap((policy) => {
    const due = textOf(mapOf(policy.data)['review_by']);
    return due === undefined ? [] : [{ title: policyText(policy, 'title') ?? policy.kind.title, due }];
  });
}

/** Those with a day of their own; all others are looked at with their policy. */
function definitionReviews(): readonly Review[] {
  return agreement.definitions.flatMap((definition) => {
    const due = written<About>(definition).review_by;
    return due === undefined ? [] : [{ ...linkTo(definition), due }];
  });
}

export interface OpenRuling {
  readonly link: Named;
  readonly ruling: Ruling;
}

/** Settled, and not done yet. */
export function rulingsToCarryOut(): readonly OpenRuling[] {
  return settledDisputes.flatMap((dispute) => {
    const { ruling } = written<Dispute>(dispute);
    return ruling === undefined || ruling.carried_out_on !== undefined ? [] : [{ link: linkTo(dispute), ruling }];
  });
}

/** Numbers the meeting always looks at, and whatever else missed its target in the last period. */
export function numbersFor(meeting: Definition): {
  readonly always: readonly string[];
  readonly missed: readonly string[];
} {
  const always = written<Meeting>(meeting).looks_at ?? [];
  const missed = scores
    .filter(({ metric, attainment }) => attainment.is === 'missed' && !always.includes(metric.name))
    .map(({ metric }) => metric.name);
  return { always, missed };
}
