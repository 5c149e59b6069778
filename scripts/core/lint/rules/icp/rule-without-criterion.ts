/** Rules of the model that scores the fit, with points that no criterion of the profile asks for. */
import { idPlace } from '../../../agreement/catalogue.ts';
import { textOf } from '../../../agreement/written.ts';
import { modelAround, scoringModelOf, soundInForce } from '../../icp.ts';
import type { LintRule } from '../../lint-rule.ts';

export const ruleWithoutCriterion: LintRule = {
  id: 'icp/rule-without-criterion',
  title: 'A rule of the fit that no criterion backs',
  severity: 'error',
  certainty: 'proved',
  why: 'It gives points for something that nobody agreed makes an ideal customer.',
  remedy: 'Name the criterion under `icp`; where there is none, agree on one or take the rule out of this model.',
  check(agreement, context) {
    const model = scoringModelOf(agreement);
    if (model === undefined) return [];
    return soundInForce(agreement, 'model/rule', context)
      .filter(({ definition }) => modelAround(definition) === model)
      .filter(({ definition }) => textOf(definition.data['icp']) === undefined)
      .map(({ definition }) => ({
        message: `The rule "${definition.name}" of the model "${model}" is backed by no criterion of the ideal customer profile.`,
        place: idPlace(definition),
      }));
  },
};
