/** The band a score falls in: known only if both ends fall in the same one. */
import type { Grade } from '../../../program/program.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import type { ScoreNodes } from './score-nodes.ts';

/** Whether it is scored and has this grade; the ids are those of the model, the best first. */
export function gradesOf(
  score: ScoreNodes | undefined,
  to: Compiling,
): readonly { readonly id: string; readonly is: NodeId }[] {
  if (score === undefined) return [];
  return score.grades.map((grade, place) => ({
    id: grade.id,
    is: to.make.all([score.scored, isWithin(score, grade, score.grades.slice(0, place), to)]),
  }));
}

/** From its own bound on, below those of all better ones. */
function isWithin(score: ScoreNodes, { from }: Grade, better: readonly Grade[], { make }: Compiling): NodeId {
  // Nothing is left beside a band without a bound.
  if (better.some((grade) => grade.from === undefined)) return make.constant(false);
  const below = Math.min(...better.map((grade) => grade.from ?? Number.NEGATIVE_INFINITY));
  return make.all([
    ...(from === undefined ? [] : [make.reaches(score.points('least'), from)]),
    ...(better.length === 0 ? [] : [make.not(make.reaches(score.points('most'), below))]),
  ]);
}
