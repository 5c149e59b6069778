/** A disqualifier: when a lead is none, and for which reason. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline, inQuotes } from '#core/conditions/phrase.ts';
import { disqualifierSentence } from '#core/program/english/lifecycle.ts';
import type { Disqualifier } from '#core/schema/policies.generated.ts';
import { linkOf } from '../definitions.ts';
import { disqualifierOf } from '../lifecycle.ts';
import { words } from '../readings.ts';
import { written } from '../written.ts';

export function disqualifierClause(definition: Definition): string {
  const disqualifier = disqualifierOf(definition);
  if (disqualifier === undefined || words === undefined) return 'Not in force.';
  const reason = inQuotes(inline(linkOf('reason', written<Disqualifier>(definition).reason).title));
  return `${disqualifierSentence(disqualifier, words)} The reason is ${reason}.`;
}
