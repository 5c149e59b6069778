/** A model rolled up, of an account of one: the score of the one person, if they are among those asked for. */
import type { RolledUpModel } from '../../../program/members.ts';
import { NOT_APPLICABLE } from '../../../program/score-status.ts';
import type { Compiling } from '../compiling.ts';
import { limited } from './limited.ts';
import { isRuledOut } from './ruled-out.ts';
import type { ScoreNodes } from './score-nodes.ts';

export function rolledUpScore(
  { id, rollUp, limits, grades }: RolledUpModel,
  to: Compiling,
  scoreOf: (id: string) => ScoreNodes | undefined,
): ScoreNodes {
  const { make, surely } = to;
  const own = scoreOf(rollUp.value.model);
  const among = rollUp.where === undefined ? make.constant(true) : surely(rollUp.where, true);
  const beside = rollUp.where === undefined ? make.constant(false) : surely(rollUp.where, false);
  return {
    scored: make.all([own?.scored ?? make.constant(false), among]),
    statuses: [{ id: NOT_APPLICABLE, when: make.any([isRuledOut(own, to), beside]) }],
    grades,
    points: (end) =>
      to.once(`points of ${id} ${end}`, () => limited(own?.points(end) ?? make.constant(0), limits, end, to)),
  };
}
