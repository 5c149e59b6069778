/** What has gathered for a meeting to talk about: reviews that come due, rulings to carry out, numbers that missed. */
import type { Definition } from '#core/agreement/agreement.ts';
import { mapOf, textOf } from '#core/agreement/written.ts';
import type { About, Dispute, Meeting, Ruling } from '#core/schema/policies.generated.ts';
import { articles } from './contract.ts';
import { linkTo, type Named } from './definitions.ts';
import { settledDisputes } from './disputes.ts';
import { agreement } from './examination.ts';
import { nextDates } from './meetings.ts';
import { scores } from './scoreboard.ts';
import { policyText, written } from './written.ts';

/** Policies and definitions that both teams look at again by one day. */
export interface Reviews {
  readonly due: string;
  readonly of: readonly { readonly title: string; readonly href?: string }[];
}

/** Reviews due by the day of the next meeting, earliest first. */
export function reviewsFor(meeting: Definition): readonly Reviews[] {
  const [next = ''] = nextDates(meeting, 1);
  const reviews = [...policyReviews(), ...definitionReviews()].filter(({ due }) => due <= next);
  return [...Map.groupBy(reviews, ({ due }) => due)]
    .map(([due, of]) => ({ due, of }))
    .sort((one, other) => Date.parse(one.due) - Date.parse(other.due));
}

interface Review {
  readonly title: string;
  readonly href?: string;
  readonly due: string;
}

function policyReviews(): readonly Review[] {
  return agreement.policies.flatMap((policy) => {
    const due = textOf(mapOf(policy.data)['review_by']);
    if (due === undefined) return [];
    const title = policyText(policy, 'title') ?? policy.kind.title;
    const article = articles.find((one) => one.title === title);
    return [{ title, due, ...(article === undefined ? {} : { href: `/agreement/#${article.id}` }) }];
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
