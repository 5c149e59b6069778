/**
 * Who has to agree before the change is in force. Both sides sign the meaning of what binds them, so whoever
 * answers for it on either side is asked wherever that meaning is another; beside them, on each side that a
 * change affects, whoever answers there for what comes out differently. Words for people need nobody.
 */
import type { Agreement } from '../agreement/agreement.ts';
import { mapOf, textOf } from '../agreement/written.ts';
import type { DefinitionChange, MustAgree, Reaches, Version } from './review.ts';
import { SIGNING_SIDES, signedThings } from './signatures/signed-thing.ts';

const SIDES: readonly MustAgree['side'][] = ['marketing', 'sales', 'operations'];
const NEEDS: ReadonlySet<Reaches> = new Set(['behaviour', 'obligation', 'contract']);

interface Asked {
  readonly side: MustAgree['side'];
  readonly role: string;
  readonly definition: string;
}

export function mustAgreeOn(changes: readonly DefinitionChange[], base: Version, head: Version): readonly MustAgree[] {
  const asked = [...signing(base.agreement, head.agreement), ...affected(changes, head.agreement)];
  const bySide = SIDES.flatMap((side) => asked.filter((one) => one.side === side));
  return [...Map.groupBy(bySide, ({ side, role }) => `${side} ${role}`).values()].flatMap((some) => {
    const [first] = some;
    const to = [...new Set(some.map(({ definition }) => definition))];
    return first === undefined ? [] : [{ side: first.side, role: first.role, to }];
  });
}

/** What was signed ends where the meaning is another; what is gone needs whoever answered for it. */
function signing(base: Agreement, head: Agreement): readonly Asked[] {
  const [before, after] = [base, head].map(
    (agreement) => new Map(signedThings(agreement).map((thing) => [thing.key, thing])),
  );
  const keys = new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [old, current] = [before?.get(key), after?.get(key)];
    if (old?.meaning === current?.meaning) return [];
    const owners = current?.owners ?? old?.owners ?? {};
    return SIGNING_SIDES.flatMap((side) => {
      const role = owners[side];
      return role === undefined ? [] : [{ side, role, definition: key }];
    });
  });
}

function affected(changes: readonly DefinitionChange[], head: Agreement): readonly Asked[] {
  return changes.filter(needsAgreement).flatMap((change) =>
    SIDES.filter((side) => change.affects.includes(side)).flatMap((side) => {
      const role = ownerOf(change, side, head);
      return role === undefined ? [] : [{ side, role, definition: `${change.kind} ${change.id}` }];
    }),
  );
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
