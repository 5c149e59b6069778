/** Whose a lead is in a stage: one team or role, or one for each case. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Test } from '#core/conditions/test.ts';
import { byCasePhrase } from '#core/program/english/moves.ts';
import type { Side, Stage } from '#core/schema/policies.generated.ts';
import { partyOf } from './parties.ts';
import { words } from './readings.ts';
import { compiled } from './stages.ts';
import { written } from './written.ts';

type Party = ReturnType<typeof partyOf>;

/** Where no case applies. */
export function usualOwner(stage: Definition): Party {
  const { owner } = written<Stage | Side>(stage);
  return partyOf(typeof owner === 'string' ? owner : owner.otherwise);
}

export function ownersByCase(stage: Definition): readonly { readonly when: Test; readonly owner: Party }[] {
  return (compiled(stage)?.owner.cases ?? []).map(({ when, value }) => ({ when, owner: partyOf(value) }));
}

/** "Sales", or "Sales development if …; else Sales". */
export function ownerText(stage: Definition): string {
  const owner = compiled(stage)?.owner;
  return owner === undefined || words === undefined
    ? usualOwner(stage).title
    : byCasePhrase(owner, (party) => partyOf(party).title, words);
}
