/** A stage: when a lead is in it, whose it is then, and when it has stayed too long. */
import type { Definition } from '#core/agreement/agreement.ts';
import { stageSentence } from '#core/program/english/lifecycle.ts';
import { words } from '../readings.ts';
import { ownerText } from '../stage-owners.ts';
import { compiled } from '../stages.ts';

export function stageClause(definition: Definition): string {
  const stage = compiled(definition);
  const owner = `It belongs to ${ownerText(definition)}.`;
  return stage === undefined || words === undefined
    ? `Beside the path. ${owner}`
    : `${stageSentence(stage, words)} ${owner}`;
}
