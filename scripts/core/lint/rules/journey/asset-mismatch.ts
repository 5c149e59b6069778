/** Messages carried by an asset that was made for somebody or something else. */
import { idPlace } from '../../../agreement/catalogue.ts';
import { listed } from '../../../conditions/phrase.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { Asset, Message } from '../../../schema/policies.generated.ts';
import { assetsIn, messagesIn } from '../../journey.ts';
import type { LintRule } from '../../lint-rule.ts';

export const assetMismatch: LintRule = {
  id: 'journey/asset-mismatch',
  title: 'An asset used where it was not made for',
  severity: 'error',
  certainty: 'proved',
  why: 'A reader who gets the wrong document learns that nobody thought of him.',
  remedy: 'Name another asset, or say under `for` and `steps` of this one that it was made for that as well.',
  check(agreement, context) {
    const assets = assetsIn(agreement, context);
    return messagesIn(agreement, context).flatMap(({ definition: { name, policy, path }, data }) => {
      const asset = assets.find(({ definition }) => definition.name === data.asset);
      const wrong = asset === undefined ? [] : mismatches(data, asset.data);
      if (asset === undefined || wrong.length === 0) return [];
      const message = `The message "${name}" is carried by the asset "${data.asset}", which is not made for ${listed(wrong, 'or')}.`;
      const related = [{ place: idPlace(asset.definition), note: 'the asset' }];
      return [{ message, place: valueAt(policy.file, [...path, 'asset']), related }];
    });
  },
};

function mismatches({ step, personas }: Message, asset: Asset): readonly string[] {
  return [
    ...(asset.steps.includes(step) ? [] : [`the step "${step}"`]),
    ...personas.filter((persona) => !asset.for.includes(persona)).map((persona) => `the persona "${persona}"`),
  ];
}
