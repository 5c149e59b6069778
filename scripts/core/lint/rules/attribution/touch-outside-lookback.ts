/** Touches of a sample deal lie where the terms let them count. */
import { parseDuration } from '../../../conditions/duration.ts';
import { parseInstant } from '../../../conditions/instant.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { dealsIn, momentOf, partOf } from '../../attribution.ts';
import type { LintRule } from '../../lint-rule.ts';

export const touchOutsideLookback: LintRule = {
  id: 'attribution/touch-outside-lookback',
  title: 'A touch that no model can credit',
  severity: 'error',
  certainty: 'proved',
  why: 'The example would be worked out without it, and everybody who reads the example would count it.',
  remedy: 'Correct the moment of the touch, leave the touch out, or agree on a longer lookback.',
  check(agreement, context) {
    const end = partOf(agreement, 'ends_at', context);
    const written = partOf(agreement, 'lookback', context);
    const lookback = written && parseDuration(written.data);
    if (end === undefined || written === undefined || lookback === undefined) return [];
    return dealsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) => {
      const ended = momentOf(data, end.data);
      if (ended === undefined) return [];
      return data.touches.flatMap(({ id, at }, index) => {
        const before = ended - (parseInstant(at) ?? ended);
        if (before >= 0 && before <= lookback) return [];
        const when =
          before < 0 ? 'after the end of its path' : `longer than ${written.data} before the end of its path`;
        const message = `In the sample deal "${name}" the touch "${id}" lies ${when}.`;
        return [{ message, place: valueAt(policy.file, [...path, 'touches', index, 'at']) }];
      });
    });
  },
};
