/** A named condition in words. */
import type { Definition } from '#core/agreement/agreement.ts';
import { conditionOf } from '../lifecycle.ts';
import { phraseOf } from '../readings.ts';

export function conditionClause(definition: Definition): string {
  const condition = conditionOf(definition);
  return condition === undefined ? 'Not in force.' : `This holds if ${phraseOf(condition.when)}.`;
}
