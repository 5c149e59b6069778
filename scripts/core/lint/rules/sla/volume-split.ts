/** Segments that are promised more leads than there are. */
import { nodeAt, valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { volumeLevelsIn } from '../../service-levels.ts';

export const volumeSplit: LintRule = {
  id: 'sla/volume-split',
  title: 'Segments that add up to more than the whole',
  severity: 'error',
  certainty: 'proved',
  why: 'Whoever delivers the whole breaks the promise to a segment; the two numbers were agreed apart.',
  remedy: 'Raise the number of all leads, or lower those of the segments.',
  check: (agreement, context) =>
    volumeLevelsIn(agreement, context).flatMap(({ definition: { name, path }, data: { volume }, file }) =>
      volume.targets.flatMap(({ count, segments = [] }, index) => {
        const sum = segments.reduce((total, segment) => total + segment.count, 0);
        if (sum <= count) return [];
        const at = [...path, 'volume', 'targets', index];
        const message = `The service level "${name}" promises ${count} leads, and ${sum} to the segments among them.`;
        const related = [{ place: nodeAt(file, [...at, 'segments']), note: 'the segments' }];
        return [{ message, place: valueAt(file, [...at, 'count']), related }];
      }),
    ),
};
