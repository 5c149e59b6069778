/** Figures given in one unit whose formula comes out in another. */
import { unitText } from '../../../agreement/units.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { mismatchesIn } from '../../formula-units.ts';
import type { LintRule } from '../../lint-rule.ts';

export const unitMismatch: LintRule = {
  id: 'kpi/unit-mismatch',
  title: 'A figure whose formula comes out in another unit',
  severity: 'error',
  certainty: 'proved',
  why: 'Worked out as written, the figure is something else than what its target is compared with.',
  remedy: 'Correct the unit, or what goes into the formula.',
  check: (agreement, context) =>
    mismatchesIn(agreement, context).map(({ definition, what, says, comes, path }) => ({
      message: `${what} is given in ${unitText(says)}, but comes out as ${comes}.`,
      place: valueAt(definition.policy.file, path),
    })),
};
