/** Observations of scores, grades, cells and rules as nodes whose value is the word. */
import type { Observation } from '../reach.ts';
import type { End } from './by-case.ts';
import type { Compiling } from './compiling.ts';
import type { NodeId } from './node.ts';
import { takenTogetherCell, takenTogetherFrom, takenTogetherGrade, takenTogetherOrder } from './observe-together.ts';
import { cellsOf } from './scores/cells.ts';
import { gradesOf } from './scores/grade-nodes.ts';
import { rulePoints } from './scores/rule-points.ts';
import { isTakenTogether, scoreOf } from './scores/score-of.ts';
import { yesNo } from './yes-no.ts';

export function grade(model: string, to: Compiling): NodeId {
  const { make } = to;
  if (isTakenTogether(model, to)) return takenTogetherGrade(model, to);
  const score = scoreOf(model, to);
  if (score === undefined) return make.constant('not-known');
  return make.choose(
    [
      ...score.statuses.map(({ id, when }) => ({ when, gives: make.constant(id) })),
      { when: make.not(score.scored), gives: make.constant('undetermined') },
      ...gradesOf(score, to).map(({ id, is }) => ({ when: is, gives: make.constant(id) })),
    ],
    make.constant('not-known'),
  );
}

export function cell(matrix: string, to: Compiling): NodeId {
  const { make } = to;
  const found = to.step('matrix', matrix);
  if (found !== undefined && [found.rows, found.columns].some((model) => isTakenTogether(model, to))) {
    return takenTogetherCell(found, to);
  }
  const cases = [...cellsOf(matrix, to)].map(([id, is]) => ({ when: is, gives: make.constant(id) }));
  return make.choose(cases, make.constant('not-known'));
}

export function scoreFrom({ model, from }: { readonly model: string; readonly from: number }, to: Compiling): NodeId {
  const { make } = to;
  if (isTakenTogether(model, to)) return takenTogetherFrom(model, from, to);
  const score = scoreOf(model, to);
  if (score === undefined) return make.constant('false');
  return yesNo(make.all([score.scored, make.reaches(score.points('least'), from)]), make);
}

interface RuleOf {
  readonly model: string;
  readonly rule: string;
}

/** Points of a rule with its own limits, none where the model has no such rule. */
function pointsOfRule({ model, rule }: RuleOf, end: End, to: Compiling): NodeId {
  const found = to.step('model', model);
  const rules = (found?.groups ?? []).flatMap(({ rules: all }) => all).filter(({ id }) => id === rule);
  return to.make.sum(rules.map((one) => ({ node: rulePoints(one, found?.forgets ?? [], end, to), times: 1 })));
}

/** What it certainly does, while the model gives a score at all. */
export function sign(asked: RuleOf, to: Compiling): NodeId {
  const { make } = to;
  const score = scoreOf(asked.model, to);
  if (score === undefined) return make.constant('nothing');
  return make.choose(
    [
      { when: make.not(score.scored), gives: make.constant('nothing') },
      { when: make.reaches(pointsOfRule(asked, 'least', to), 1), gives: make.constant('gives') },
      { when: make.not(make.reaches(pointsOfRule(asked, 'most', to), 0)), gives: make.constant('takes') },
    ],
    make.constant('nothing'),
  );
}

/** Of head, seen from base. */
export function order(
  observation: Extract<Observation, { see: 'score-order' | 'rule-order' }>,
  base: Compiling,
  head: Compiling,
): NodeId {
  const { make } = base;
  const { model, end } = observation;
  if (isTakenTogether(model, base) || isTakenTogether(model, head)) return takenTogetherOrder(observation, base, head);
  const [before, after] = [scoreOf(model, base), scoreOf(model, head)];
  if (before === undefined || after === undefined) return make.constant('not-scored');
  const [one, other] =
    observation.see === 'score-order'
      ? [before.points(end), after.points(end)]
      : [pointsOfRule(observation, end, base), pointsOfRule(observation, end, head)];
  return make.choose(
    [
      { when: make.not(make.all([before.scored, after.scored])), gives: make.constant('not-scored') },
      { when: make.not(make.isFrom(other, one)), gives: make.constant('lower') },
      { when: make.not(make.isFrom(one, other)), gives: make.constant('higher') },
    ],
    make.constant('equal'),
  );
}
