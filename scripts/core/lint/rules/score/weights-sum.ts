/** Weights of a combined model add up to the whole. */
import { isMap, mapOf } from '../../../agreement/written.ts';
import { keyAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';

const WHOLE = 100;

export const weightsSum: LintRule = {
  id: 'score/weights-sum',
  title: 'Weights that do not add up to 100 %',
  severity: 'error',
  certainty: 'proved',
  why: 'The combined score would be on another scale than its parts, and every threshold on it would be off.',
  remedy: 'Change the weights so that they add up to 100%.',
  check({ definitions }, { isSound }) {
    return definitions
      .filter((definition) => definition.kind === 'model' && isSound(definition))
      .flatMap(({ name, data, path, policy }) => {
        const { weights } = mapOf(data['combines']);
        if (!isMap(weights)) return [];
        const sum = Object.values(weights).reduce<number>(
          (total, weight) => total + Number.parseInt(String(weight), 10),
          0,
        );
        if (sum === WHOLE) return [];
        const message = `The weights of the model "${name}" add up to ${sum}%.`;
        return [{ message, place: keyAt(policy.file, [...path, 'combines', 'weights']) }];
      });
  },
};
