/** A criterion of a human decision: who records it, or how it is computed. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline } from '#core/conditions/phrase.ts';
import type { Criterion } from '#core/schema/policies.generated.ts';
import { criterionOf } from '../lifecycle.ts';
import { partyOf } from '../parties.ts';
import { phraseOf } from '../readings.ts';
import { written } from '../written.ts';

export function criterionClause(definition: Definition): string {
  const when = criterionOf(definition)?.when;
  if (when !== undefined) return `Computed, so nobody has to tick it: ${phraseOf(when)}.`;
  const { decided_by: role } = written<Criterion>(definition);
  return role === undefined
    ? 'Recorded by whoever decides.'
    : `Found out and recorded by the ${inline(partyOf(role).title)}.`;
}
