/** Weights of an attribution model, and those of each of its short paths, make the whole. */

import { keyAt, type Path } from '../../../diagnostics/place.ts';
import { perMilleOf, perMilleText } from '../../../program/per-mille.ts';
import { positionsModelsIn } from '../../attribution.ts';
import type { LintRule } from '../../lint-rule.ts';

const WHOLE = 1000;

export const attributionWeightsSum: LintRule = {
  id: 'attribution/weights-sum',
  title: 'Credit that does not add up to 100 %',
  severity: 'error',
  certainty: 'proved',
  why: 'Shares of another whole are silently stretched or squeezed, and then are not the ones that were agreed.',
  remedy: 'Change the weights so that, with the share of all others, they add up to 100%.',
  check: (agreement, context) =>
    positionsModelsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) => {
      const { weights, between, edge_rules: rules = [] } = data;
      const shares = [...weights.map(({ weight }) => weight), ...(between === undefined ? [] : [between])];
      const all: readonly { readonly of: string; readonly shares: readonly string[]; readonly at: Path }[] = [
        { of: `the model "${name}"`, shares, at: [...path, 'weights'] },
        ...rules.map((rule, index) => ({
          of: `paths with ${rule.touches} touches in the model "${name}"`,
          shares: rule.weights,
          at: [...path, 'edge_rules', index, 'weights'],
        })),
      ];
      return all.flatMap(({ of, shares: own, at }) => {
        const sum = own.reduce((total, share) => total + perMilleOf(share), 0);
        if (sum === WHOLE) return [];
        return [{ message: `The weights of ${of} add up to ${perMilleText(sum)}.`, place: keyAt(policy.file, at) }];
      });
    }),
};
