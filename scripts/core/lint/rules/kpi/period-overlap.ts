/** Days that belong to two periods, neither of which is a part of the other. */
import { nodeAt, valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { overlapsIn } from '../../periods.ts';

export const periodOverlap: LintRule = {
  id: 'kpi/period-overlap',
  affects: ['leadership', 'reporting'],
  title: 'Days that two periods claim',
  severity: 'error',
  certainty: 'proved',
  why: 'What happened on these days is counted in two periods, so their figures cannot be compared or added.',
  remedy:
    'Let each period begin on the day after the one before, and say under `within` what is a part of a longer one.',
  check: (agreement, context) =>
    overlapsIn(agreement, context).map(({ earlier, later: { definition, data } }) => {
      const { name, path, policy } = definition;
      const other = `"${earlier.definition.name}", which runs from ${earlier.data.from} to ${earlier.data.until}`;
      return {
        message: `The period "${name}" runs from ${data.from} to ${data.until} and shares days with ${other}.`,
        place: valueAt(policy.file, [...path, 'from']),
        related: [{ place: nodeAt(earlier.definition.policy.file, earlier.definition.path), note: 'the other one' }],
      };
    }),
};
