/** Models combined: one integer operation on finished scores, then floor and cap. */
import type { JsPair } from '../../../conditions/js-scope.ts';
import { FALSE, type JsFragment, joinJs, js, TRUE, text, whole } from '../../../js/fragment.ts';
import { and, choose, or } from '../../../js/logic.ts';
import { type CombinedModel, DISQUALIFIED } from '../../program.ts';
import { NOT_APPLICABLE, SCORED, UNDETERMINED } from '../../score-status.ts';
import type { Compilation, ModelScore } from '../compilation.ts';
import { found } from '../values.ts';
import { finish } from './model.ts';

interface Part {
  readonly weight: number;
  readonly score: ModelScore;
}

export function scoreCombined(compilation: Compilation, model: CombinedModel): void {
  const parts = model.parts.map(({ model: id, weight }) => ({ weight, score: found(compilation.models, id) }));
  compilation.body.note(model.id);
  const status = compilation.body.constant(`${model.id} status`, statusOf(parts));
  finish(compilation, model, status, () =>
    model.by === 'highest' ? highest(parts) : weighted(parts, compilation.runtime.percent),
  );
}

function statusOf(parts: readonly Part[]): JsFragment {
  const are = (status: string): readonly JsFragment[] =>
    parts.map(({ score }) => (score.scored === TRUE ? FALSE : js`${score.status} === ${text(status)}`));
  const scored = parts.map(({ score }) => score.scored);
  const countable = and(are(NOT_APPLICABLE).map((absent, place) => or([absent, scored[place] ?? FALSE])));
  return choose(
    and(are(NOT_APPLICABLE)),
    text(NOT_APPLICABLE),
    choose(or(are(DISQUALIFIED)), text(DISQUALIFIED), choose(countable, text(SCORED), text(UNDETERMINED))),
  );
}

/** Whole percent, summed before the one rounding; a negative weight swaps the ends. */
function weighted(parts: readonly Part[], percent: JsFragment): JsPair {
  const isSum = parts.every(({ weight }) => weight === 100);
  const sum = (end: 'least' | 'most'): JsFragment => {
    const terms = parts.map(({ weight, score }) => {
      const other = end === 'least' ? 'most' : 'least';
      const points = orZero(score, score.points[weight < 0 ? other : end]);
      return isSum ? points : js`${whole(weight)} * ${points}`;
    });
    const total = joinJs(terms, ' + ', whole(0));
    return isSum ? total : js`${percent}(${total})`;
  };
  return bothEnds(parts, sum('least'), () => sum('most'));
}

/** Each end is that of the part where it is highest; parts that do not apply are left out. */
function highest(parts: readonly Part[]): JsPair {
  const best = (end: 'least' | 'most'): JsFragment => {
    const ends = parts.map(({ score }) => choose(score.scored, score.points[end], js`-Infinity`));
    return js`Math.max(${joinJs(ends, ', ')})`;
  };
  return bothEnds(parts, best('least'), () => best('most'));
}

function bothEnds(parts: readonly Part[], least: JsFragment, most: () => JsFragment): JsPair {
  const isOne = parts.every(({ score: { points } }) => points.least === points.most);
  return { least, most: isOne ? least : most() };
}

/** A part that does not apply adds nothing. */
function orZero({ scored }: ModelScore, points: JsFragment): JsFragment {
  return choose(scored, points, whole(0));
}
