/** Models combined: of finished scores, as `scoreCombined` does. */
import { type CombinedModel, DISQUALIFIED } from '../../../program/program.ts';
import { NOT_APPLICABLE } from '../../../program/score-status.ts';
import type { End } from '../by-case.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import { limited } from './limited.ts';
import type { ScoreNodes } from './score-nodes.ts';

export function combinedScore(
  model: CombinedModel,
  to: Compiling,
  scoreOf: (id: string) => ScoreNodes | undefined,
): ScoreNodes {
  const { make } = to;
  const parts = model.parts.map(({ model: id, weight }) => ({ weight, score: scoreOf(id) }));
  const scores = parts.map(({ score }) => score);
  const areAll = make.all(scores.map((score) => statusNode(score, NOT_APPLICABLE, to)));
  const isOne = make.any(scores.map((score) => statusNode(score, DISQUALIFIED, to)));
  const countable = scores.map((score) => make.any([scoredNode(score, to), statusNode(score, NOT_APPLICABLE, to)]));
  return {
    scored: make.all([...countable, make.not(areAll)]),
    statuses: [
      { id: NOT_APPLICABLE, when: areAll },
      { id: DISQUALIFIED, when: make.all([make.not(areAll), isOne]) },
    ],
    grades: model.grades,
    points: (end) =>
      to.once(`points of ${model.id} ${end}`, () => {
        const total = model.by === 'highest' ? highest(parts, end, to) : weighted(parts, end, to);
        return limited(total, model.limits, end, to);
      }),
  };
}

interface Part {
  readonly weight: number;
  readonly score: ScoreNodes | undefined;
}

/** Whole percent, rounded once; a negative weight swaps the ends. What does not apply adds nothing. */
function weighted(parts: readonly Part[], end: End, to: Compiling): NodeId {
  const { make } = to;
  const other = end === 'least' ? 'most' : 'least';
  const addends = parts.map(({ weight, score }) => ({
    node: pointsOr(score, 0, weight < 0 ? other : end, to),
    times: weight,
  }));
  // Hundredths of whole hundreds need no rounding.
  if (addends.every(({ times }) => times % 100 === 0)) {
    return make.sum(addends.map(({ node, times }) => ({ node, times: times / 100 })));
  }
  return make.percent(make.sum(addends));
}

/** Below everything that a score can be. */
const NOTHING = -1e15;

function highest(parts: readonly Part[], end: End, to: Compiling): NodeId {
  return to.make.greatest(parts.map(({ score }) => pointsOr(score, NOTHING, end, to)));
}

function pointsOr(score: ScoreNodes | undefined, otherwise: number, end: End, { make }: Compiling): NodeId {
  if (score === undefined) return make.constant(otherwise);
  return make.choose([{ when: score.scored, gives: score.points(end) }], make.constant(otherwise));
}

function scoredNode(score: ScoreNodes | undefined, { make }: Compiling): NodeId {
  return score?.scored ?? make.constant(false);
}

function statusNode(score: ScoreNodes | undefined, status: string, { make }: Compiling): NodeId {
  return make.any((score?.statuses ?? []).flatMap(({ id, when }) => (id === status ? [when] : [])));
}
