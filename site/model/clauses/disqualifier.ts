/** A disqualifier: when a lead is none, and for which reason. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline } from '#core/conditions/phrase.ts';
import type { Disqualifier } from '#core/schema/policies.generated.ts';
import { linkOf } from '../definitions.ts';
import { disqualifierOf } from '../lifecycle.ts';
import { phraseOf } from '../readings.ts';
import { written } from '../written.ts';

export function disqualifierClause(definition: Definition): string {
  const compiled = disqualifierOf(definition);
  if (compiled === undefined) return 'Not in force.';
  const { reason } = written<Disqualifier>(definition);
  const blocks = compiled.blocks ? ' While that is not known, the lead waits at the first stage.' : '';
  return `A lead is disqualified as “${inline(linkOf('reason', reason).title)}” if ${phraseOf(compiled.when)}.${blocks}`;
}
