/** A scoring model: whether it applies, its statuses, and its rules under their limits. */

import type { Group, ScoringModel } from '../../../program/program.ts';
import { NOT_APPLICABLE } from '../../../program/score-status.ts';
import type { End } from '../by-case.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import { inactivityPoints } from './inactivity-points.ts';
import { limited } from './limited.ts';
import { rulePoints } from './rule-points.ts';
import type { ScoreNodes } from './score-nodes.ts';

export function modelScore(model: ScoringModel, to: Compiling): ScoreNodes {
  const { make, surely } = to;
  const { appliesWhen } = model;
  let before = appliesWhen === undefined ? make.constant(true) : surely(appliesWhen, true);
  const rest = appliesWhen === undefined ? make.constant(false) : surely(appliesWhen, false);
  // The first of them that holds, while all before it surely do not.
  const statuses = model.statuses.map(({ id, when }) => {
    const status = { id, when: make.all([before, surely(when, true)]) };
    before = make.all([before, surely(when, false)]);
    return status;
  });
  return {
    scored: before,
    statuses: [{ id: NOT_APPLICABLE, when: rest }, ...statuses],
    grades: model.grades,
    points: (end) => to.once(`points of ${model.id} ${end}`, () => modelPoints(model, end, to)),
  };
}

/** Rules, then groups, then inactivity, then the model. */
function modelPoints(model: ScoringModel, end: End, to: Compiling): NodeId {
  const { inactivity } = model;
  const parts = [
    ...model.groups.map((group) => groupPoints(group, model, end, to)),
    ...(inactivity === undefined ? [] : [inactivityPoints(inactivity, end, to)]),
  ];
  return limited(sumOf(parts, to), model.limits, end, to);
}

function groupPoints({ rules, limits }: Group, { forgets }: ScoringModel, end: End, to: Compiling): NodeId {
  const parts = rules.map((rule) => rulePoints(rule, forgets, end, to));
  return limited(sumOf(parts, to), limits, end, to);
}

function sumOf(parts: readonly NodeId[], { make }: Compiling): NodeId {
  return make.sum(parts.map((node) => ({ node, times: 1 })));
}
