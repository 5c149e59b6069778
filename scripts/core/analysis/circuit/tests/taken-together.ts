/**
 * Tests that ask what several people come to. Of one person nothing certain can be said of them: they may
 * come out in any way. What a version means by such a test is told by what it says of the one person, so
 * that a test whose words stayed and whose meaning changed is not taken for the same.
 */
import { childrenOf } from '../../../conditions/reads.ts';
import type { Test } from '../../../conditions/test.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import { scoreOf } from '../scores/score-of.ts';

/** Of scores that are those of several people. */
export function takenTogether(test: Test, models: readonly string[], holds: boolean, to: Compiling): NodeId {
  const { make, side } = to;
  const meaning = JSON.stringify([
    ...models.map((model) => scoreMeaning(model, to)),
    childrenOf(test).map((child) => testMeaning(child, to)),
    test.op === 'cell' ? to.step('matrix', test.matrix)?.cells : [],
  ]);
  return make.is(make.leaves.free(test, 'roll-up', side, meaning), holds);
}

/** What a score comes to of one person alone. */
export function scoreMeaning(model: string, to: Compiling): unknown {
  const score = scoreOf(model, to);
  if (score === undefined) return undefined;
  const { scored, statuses, grades } = score;
  const rollUp = to.step('rolled-up', model)?.rollUp.by;
  const bands = grades.map(({ id, from }) => [id, from]);
  return [rollUp, scored, statuses, bands, score.points('least'), score.points('most')];
}

export function testMeaning(test: Test, { surely }: Compiling): readonly NodeId[] {
  return [surely(test, true), surely(test, false)];
}
