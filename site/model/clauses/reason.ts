/** A reason: what follows, whom it counts against, and who may give it. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Reason } from '#core/schema/policies.generated.ts';
import { linkOf } from '../definitions.ts';
import { againstText, consequenceText } from '../lifecycle.ts';
import { partyOf } from '../parties.ts';
import { written } from '../written.ts';

export function reasonClause(definition: Definition): string {
  const { category, may = [] } = written<Reason>(definition);
  const kind = category === undefined ? '' : ` ${linkOf('reason-category', category).title}.`;
  const by = may.length === 0 ? '' : ` ${may.map((id) => partyOf(id).title).join(' and ')} may give it.`;
  return `${consequenceText(definition)} ${againstText(definition)}${kind}${by}`;
}
