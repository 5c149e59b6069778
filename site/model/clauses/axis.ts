/** An axis: what it says, case by case. */
import type { Definition } from '#core/agreement/agreement.ts';
import { axisSentence } from '#core/program/english/moves.ts';
import { axisOf } from '../axes.ts';
import { words } from '../readings.ts';

export function axisClause(definition: Definition): string {
  const axis = axisOf(definition);
  return axis === undefined || words === undefined ? 'Not in force.' : axisSentence(axis, words);
}
