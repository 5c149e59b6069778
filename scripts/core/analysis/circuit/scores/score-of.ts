/** The score of a model. A model that takes people of an account together has none here: see `isTakenTogether`. */
import type { CombinedModel } from '../../../program/program.ts';
import type { Compiling } from '../compiling.ts';
import { combinedScore } from './combined-score.ts';
import { modelScore } from './model-score.ts';
import { rolledUpScore } from './rolled-up-score.ts';
import type { ScoreNodes } from './score-nodes.ts';

export function scoreOf(id: string, to: Compiling): ScoreNodes | undefined {
  return to.once(`score of ${id}`, () => {
    const model = to.step('model', id);
    if (model !== undefined) return modelScore(model, to);
    const combined = to.step('combined', id);
    if (combined !== undefined) return combinedScore(combined, to, (part) => scoreOf(part, to));
    const rolledUp = to.step('rolled-up', id);
    return rolledUp && rolledUpScore(rolledUp, to, (part) => scoreOf(part, to));
  });
}

/** Whether the score is one of several people, or made of such: of one person it says too little. */
export function isTakenTogether(id: string, to: Compiling): boolean {
  if (to.step('rolled-up', id) !== undefined) return true;
  const parts: CombinedModel['parts'] = to.step('combined', id)?.parts ?? [];
  return parts.some(({ model }) => isTakenTogether(model, to));
}
