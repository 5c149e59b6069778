/**
 * Who has to agree before the change is in force: on each side that a change affects, whoever answers for the
 * definition there. Words for people and spellings that say the same need nobody.
 */
import type { Agreement } from '../agreement/agreement.ts';
import { mapOf, textOf } from '../agreement/written.ts';
import type { DefinitionChange, MustAgree, Reaches, Version } from './review.ts';

const SIDES: readonly MustAgree['side'][] = ['marketing', 'sales', 'operations'];
const NEEDS: ReadonlySet<Reaches> = new Set(['behaviour', 'obligation', 'contract']);

export function mustAgreeOn(changes: readonly DefinitionChange[], head: Version): readonly MustAgree[] {
  const asked = changes.filter(needsAgreement).flatMap((change) =>
    SIDES.filter((side) => change.affects.includes(side)).flatMap((side) => {
      const role = ownerOf(change, side, head.agreement);
      return role === undefined ? [] : [{ side, role, definition: `${change.kind} ${change.id}` }];
    }),
  );
  const bySide = SIDES.flatMap((side) => asked.filter((one) => one.side === side));
  return [...Map.groupBy(bySide, ({ side, role }) => `${side} ${role}`).values()].flatMap((some) => {
    const [first] = some;
    return first === undefined
      ? []
      : [{ side: first.side, role: first.role, to: [...new Set(some.map(({ definition }) => definition))] }];
  });
}

function needsAgreement({ reaches, effect }: DefinitionChange): boolean {
  return NEEDS.has(reaches) && effect !== 'equivalent' && effect !== 'reworded';
}

function ownerOf(
  { after, before, kind, id }: DefinitionChange,
  side: MustAgree['side'],
  { policies }: Agreement,
): string | undefined {
  if (kind !== 'policy') return (after ?? before)?.owners[side];
  const policy = policies.find((one) => one.kind.id === id);
  return textOf(mapOf(mapOf(policy?.data)['owners'])[side]);
}
