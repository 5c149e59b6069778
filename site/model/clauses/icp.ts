/** Whom the company wants: criteria, segments, tiers, personas and the evidence, each in a sentence. */
import type { Definition } from '#core/agreement/agreement.ts';
import { listed } from '#core/conditions/phrase.ts';
import type { CaseStudy, IcpCriterion, IcpTier, Interview, Persona, Segment } from '#core/schema/policies.generated.ts';
import { carriersOf } from '../customers.ts';
import { linkOf } from '../definitions.ts';
import { phraseOf } from '../readings.ts';
import { statementOf } from '../statements.ts';
import { dateText } from '../text.ts';
import { written } from '../written.ts';

const NEEDS = {
  'must-have': 'Has to be so',
  'nice-to-have': 'Speaks for a customer',
  never: 'Rules a customer out',
} as const;
/** Parts in a purchase, in words. */
export const PARTS = {
  champion: 'champion',
  'economic-buyer': 'economic buyer',
  user: 'user',
  influencer: 'influencer',
  blocker: 'possible blocker',
} as const;

export function criterionOfIcpClause(definition: Definition): string {
  const { need, about } = written<IcpCriterion>(definition);
  const how = carriersOf(definition)
    .filter(({ isInForce }) => isInForce)
    .map(({ link, by, effect }) =>
      by === 'rule'
        ? `the rule “${link.title}” gives ${effect} for it`
        : `the disqualifier “${link.title}” enforces it`,
    );
  const fact = `${NEEDS[need]}. It is a fact about the ${about === 'person' ? 'person' : `company (${about})`}`;
  return how.length === 0 ? `${fact}.` : `${fact}; ${listed(how, 'and')}.`;
}

export function segmentClause(definition: Definition): string {
  return `${reading(definition)} ${written<Segment>(definition).situation}`;
}

export function tierClause(definition: Definition): string {
  return `${reading(definition)} ${written<IcpTier>(definition).treatment}`;
}

export function personaClause(definition: Definition): string {
  const { buying_role: parts, wants } = written<Persona>(definition);
  const role = listed(
    parts.map((part) => PARTS[part]),
    'and',
  );
  return `In the purchase: ${role}.${wants === undefined ? '' : ` Wants: ${wants}`}`;
}

export function interviewClause(definition: Definition): string {
  const { customer, held_on: on, enemy } = written<Interview>(definition);
  return `Asked on ${dateText(on)} for the enemy, ${customer} said: “${enemy}”`;
}

export function caseStudyClause(definition: Definition): string {
  const { stands, shows, segment } = written<CaseStudy>(definition);
  const state = { planned: 'Planned', 'in-work': 'In work', published: 'Published' }[stands];
  return `${state}, for ${linkOf('segment', segment).title}.${shows === undefined ? '' : ` ${shows}`}`;
}

function reading(definition: Definition): string {
  const when = statementOf(definition);
  return when === undefined ? '' : `A lead belongs here if ${phraseOf(when)}.`;
}
