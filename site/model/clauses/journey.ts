/** Steps of the journey, messages and assets, each in a sentence. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline, listed } from '#core/conditions/phrase.ts';
import type { Asset, JourneyStep, Message } from '#core/schema/policies.generated.ts';
import { linkOf } from '../definitions.ts';
import { partyOf } from '../parties.ts';
import { dateText, sentenceStart } from '../text.ts';
import { written } from '../written.ts';

export function stepClause(definition: Definition): string {
  const { questions, motive } = written<JourneyStep>(definition);
  return `The buyer asks: ${questions.join(' ')} What we want to come of it: ${motive.replace(/^From/u, 'from')}`;
}

export function messageClause(definition: Definition): string {
  const { step, personas, says } = written<Message>(definition);
  const whom = listed(
    personas.map((id) => inline(linkOf('persona', id).title)),
    'and',
  );
  return `To the ${whom} at the step “${inline(linkOf('journey-step', step).title)}”: ${says}`;
}

export function assetClause(definition: Definition): string {
  const { type, for: whom, owner, expires } = written<Asset>(definition);
  const readers = listed(
    whom.map((id) => inline(linkOf('persona', id).title)),
    'and',
  );
  return `${sentenceStart(type.replaceAll('-', ' '))} for the ${readers}, kept up to date by ${partyOf(owner).title} and to be used until ${dateText(expires)}.`;
}
