/** Bands that no number lies in. */
import { nodeAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { bandLists, isEmpty } from './bands.ts';

export const bandEmpty: LintRule = {
  id: 'score/band-empty',
  title: 'A band that no number lies in',
  severity: 'error',
  certainty: 'proved',
  why: 'Somebody believes that its points are given, and they never are.',
  remedy: 'Write the lower end as `from` and the higher one as `below`.',
  check: (agreement, context) =>
    bandLists(agreement, context).flatMap(({ file, subject, bands, end }) =>
      bands.filter(isEmpty).map(({ path, from, below }) => ({
        message: `${subject} has a band from ${end(from)} to below ${end(below)}, which holds no number.`,
        place: nodeAt(file, path),
      })),
    ),
};
