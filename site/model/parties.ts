/** Who answers: teams and roles by their names. */
import type { Definition } from '#core/agreement/agreement.ts';
import { sideOfParty } from '#core/agreement/parties.ts';
import type { Owners } from '#core/agreement/policy-data.ts';
import { kindOf } from './addresses.ts';
import { type Group, grouped, linkOf } from './definitions.ts';
import { agreement } from './examination.ts';

const sides = ['marketing', 'sales', 'operations'] as const;

export type Side = (typeof sides)[number];

export function partyOf(id: string): { readonly title: string; readonly href?: string } {
  return linkOf(['team', 'role'], id);
}

export function ownersOf({
  owners,
}: {
  readonly owners: Owners;
}): readonly { readonly side: Side; readonly id: string }[] {
  return sides.flatMap((side) => {
    const id = owners[side];
    return id === undefined ? [] : [{ side, id }];
  });
}

/** Definitions with a page of their own that name the team or role as an owner. */
export function ownedBy(party: Definition): readonly Group[] {
  const owned = agreement.definitions.filter((definition) => {
    return kindOf(definition).page !== undefined && ownersOf(definition).some(({ id }) => id === party.name);
  });
  return grouped(owned, party);
}

/** The side a team or role stands on; `undefined` for a name that the company policy does not know. */
export function sideOf(id: unknown): string | undefined {
  return typeof id === 'string' ? sideOfParty(id, agreement) : undefined;
}
