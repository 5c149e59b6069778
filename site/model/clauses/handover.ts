/** A hand-over: when a lead passes to whom, when it is accepted, and that silence is no answer. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline, inQuotes } from '#core/conditions/phrase.ts';
import { linkOf } from '../definitions.ts';
import { handoverOf } from '../handovers.ts';
import { partyOf } from '../parties.ts';

export function handoverClause(definition: Definition): string {
  const { from, to, at, accepted_at: accepted, under } = handoverOf(definition);
  const [handed, taken] = [at, accepted].map((id) => inQuotes(linkOf('stage', id).title));
  const [giver, taker] = [from, to].map((id) => inline(partyOf(id).title));
  const level = inQuotes(linkOf('service-level', under).title);
  return `A lead that reaches ${handed ?? ''} passes from ${giver ?? ''} to ${taker ?? ''}; it is accepted when it reaches ${taken ?? ''}, answered under ${level}, and silence is not acceptance.`;
}
