/** Roles with the side each stands on, so that an explanation can say whose turn it is. */
import { sideOfParty } from '../../agreement/parties.ts';
import type { Role } from '../program.ts';
import { type Lowering, namedOf } from './lowering.ts';

export function lowerRoles({ agreement }: Lowering): readonly Role[] {
  return agreement.definitions
    .filter(({ kind }) => kind === 'role')
    .map((definition) => {
      const side = SIDES.find((candidate) => candidate === sideOfParty(definition.id, agreement));
      const { id, title } = namedOf(definition);
      return { id, title, ...(side === undefined ? {} : { side }) };
    });
}

const SIDES = ['marketing', 'sales', 'operations', 'leadership'] as const;
