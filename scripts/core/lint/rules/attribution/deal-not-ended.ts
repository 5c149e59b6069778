/** A sample deal has reached the stage at which paths end. */
import { keyAt, valueAt } from '../../../diagnostics/place.ts';
import { dealsIn, momentOf, partOf } from '../../attribution.ts';
import type { LintRule } from '../../lint-rule.ts';

export const dealNotEnded: LintRule = {
  id: 'attribution/deal-not-ended',
  title: 'A sample deal whose path has no end',
  severity: 'error',
  certainty: 'proved',
  why: 'Touches count back from the end of the path; without it nothing about the deal can be credited.',
  remedy: 'Add the stage at which paths end, with its moment, or take a deal that has got there.',
  check(agreement, context) {
    const end = partOf(agreement, 'ends_at', context);
    if (end === undefined) return [];
    return dealsIn(agreement, context)
      .filter(({ data }) => momentOf(data, end.data) === undefined)
      .map(({ definition: { name, path, policy } }) => ({
        message: `The sample deal "${name}" never reached the stage "${end.data}", at which paths end.`,
        place: keyAt(policy.file, [...path, 'reached']),
        related: [{ place: valueAt(end.file, end.path), note: 'paths end there' }],
      }));
  },
};
