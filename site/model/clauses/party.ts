/** Teams and roles: where they belong, and how much they answer for. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Role, Team } from '#core/schema/policies.generated.ts';
import { linkOf } from '../definitions.ts';
import { written } from '../written.ts';

export function partyClause(definition: Definition): string {
  const party = written<Role | Team>(definition);
  return 'team' in party
    ? `A role in ${linkOf('team', party.team).title}.`
    : `A team ${party.side === 'leadership' ? 'above both sides' : `on the side of ${party.side}`}.`;
}
