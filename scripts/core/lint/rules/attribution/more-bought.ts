/** Of those who went a way no more can buy than went. */
import { valueAt } from '../../../diagnostics/place.ts';
import { partOf } from '../../attribution.ts';
import type { LintRule } from '../../lint-rule.ts';

export const moreBought: LintRule = {
  id: 'attribution/more-bought',
  title: 'A path on which more people bought than went',
  severity: 'error',
  certainty: 'proved',
  why: 'Models that learn from paths would learn a probability above one, and everything after it is nonsense.',
  remedy: 'Correct one of the two numbers.',
  check(agreement, context) {
    const paths = partOf(agreement, 'paths', context);
    return (paths?.data ?? []).flatMap(({ bought, of }, index) => {
      if (paths === undefined || bought <= of) return [];
      const message = `On path ${index + 1} ${bought} people bought, of the ${of} who went it.`;
      return [{ message, place: valueAt(paths.file, [...paths.path, index, 'bought']) }];
    });
  },
};
