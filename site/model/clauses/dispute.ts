/** A dispute: the question and where it stands. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Dispute } from '#core/schema/policies.generated.ts';
import { disputeSentence } from '../disputes.ts';
import { written } from '../written.ts';

export function disputeClause(definition: Definition): string {
  return `${written<Dispute>(definition).question} ${disputeSentence(definition)}`;
}
