/** A stage: when a lead is in it, whose it is then, and when it has stayed too long. */
import type { Definition } from '#core/agreement/agreement.ts';
import { stageSentence } from '#core/program/english/lifecycle.ts';
import type { Stage } from '#core/schema/policies.generated.ts';
import { partyOf } from '../parties.ts';
import { words } from '../readings.ts';
import { compiled } from '../stages.ts';
import { written } from '../written.ts';

export function stageClause(definition: Definition): string {
  const stage = compiled(definition);
  const owner = `It belongs to ${partyOf(written<Stage>(definition).owner).title}.`;
  return stage === undefined || words === undefined
    ? `Beside the path. ${owner}`
    : `${stageSentence(stage, words)} ${owner}`;
}
