/** Tests on finished scores: false where the model rules the lead out, unknown with any other status but scored. */
import type { CellTest, GradeTest, ScoreTest } from '../../../conditions/test.ts';
import { withinBounds } from '../bounds.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import { cellsOf } from '../scores/cells.ts';
import { gradesOf } from '../scores/grade-nodes.ts';
import { isRuledOut } from '../scores/ruled-out.ts';
import { isTakenTogether, scoreOf } from '../scores/score-of.ts';
import { takenTogether } from './taken-together.ts';

export function scoreTest(test: ScoreTest, holds: boolean, to: Compiling): NodeId {
  const { make } = to;
  const { model, bounds } = test;
  if (isTakenTogether(model, to)) return takenTogether(test, [model], holds, to);
  const score = scoreOf(model, to);
  if (score === undefined) return make.constant(false);
  const within = withinBounds(bounds, holds, (bound, end) => make.reaches(score.points(end), bound), to);
  const isWithin = make.all([score.scored, within]);
  return holds ? isWithin : make.any([isRuledOut(score, to), isWithin]);
}

export function gradeTest(test: GradeTest, holds: boolean, to: Compiling): NodeId {
  const { make } = to;
  const { model, grades } = test;
  if (isTakenTogether(model, to)) return takenTogether(test, [model], holds, to);
  const score = scoreOf(model, to);
  const isOne = make.any(gradesOf(score, to).flatMap(({ id, is }) => (grades.includes(id) === holds ? [is] : [])));
  return holds ? isOne : make.any([isRuledOut(score, to), isOne]);
}

export function cellTest(test: CellTest, holds: boolean, to: Compiling): NodeId {
  const { make } = to;
  const { matrix, rows, columns, cells } = test;
  if ([rows, columns].some((model) => isTakenTogether(model, to))) {
    return takenTogether(test, [rows, columns], holds, to);
  }
  const isOne = make.any(
    [...cellsOf(matrix, to)].flatMap(([cell, is]) => (cells.includes(cell) === holds ? [is] : [])),
  );
  const ruledOut = [rows, columns].map((model) => isRuledOut(scoreOf(model, to), to));
  return holds ? make.all([isOne, ...ruledOut.map(make.not)]) : make.any([isOne, ...ruledOut]);
}
