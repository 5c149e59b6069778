/** A number of case studies that is at least more than it is at most. */
import { mapOf, numberOf } from '../../../agreement/written.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';

export const targetBackwards: LintRule = {
  id: 'icp/target-backwards',
  title: 'A target that ends before it begins',
  severity: 'error',
  certainty: 'proved',
  why: 'No number of case studies ever meets it.',
  remedy: 'Let `up_to` be at least as much as `from`.',
  check({ policies }, { isSoundAt }) {
    return policies
      .filter(({ kind, file }) => kind.id === 'icp' && isSoundAt(file, ['case_study_target']))
      .flatMap(({ data, file }) => {
        const target = mapOf(mapOf(data)['case_study_target']);
        const [from, upTo] = [numberOf(target['from']), numberOf(target['up_to'])];
        if (from === undefined || upTo === undefined || from <= upTo) return [];
        const message = `There are to be at least ${from} case studies and at most ${upTo}.`;
        return [{ message, place: valueAt(file, ['case_study_target', 'up_to']) }];
      });
  },
};
