/** Who answers: teams and roles by their names. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Owners } from '#core/agreement/policy-data.ts';
import { linkOf } from './definitions.ts';

const sides = ['marketing', 'sales', 'operations'] as const;

export type Side = (typeof sides)[number];

export function partyOf(id: string): { readonly title: string; readonly href?: string } {
  return linkOf(['team', 'role'], id);
}

export function ownersOf({ owners }: Definition): readonly { readonly side: Side; readonly id: string }[] {
  return sidesOf(owners);
}

function sidesOf(owners: Owners): readonly { readonly side: Side; readonly id: string }[] {
  return sides.flatMap((side) => {
    const id = owners[side];
    return id === undefined ? [] : [{ side, id }];
  });
}
