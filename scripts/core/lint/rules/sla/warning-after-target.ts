/** Warnings that come when it is too late. */
import { valueAt } from '../../../diagnostics/place.ts';
import { compareServiceDurations } from '../../../program/service-duration.ts';
import type { LintRule } from '../../lint-rule.ts';
import { clockLevelsIn, timesIn } from '../../service-levels.ts';

export const warningAfterTarget: LintRule = {
  id: 'sla/warning-after-target',
  title: 'A warning after the target',
  severity: 'error',
  certainty: 'proved',
  why: 'Whoever is warned can no longer do anything about it.',
  remedy: 'Warn earlier than the shortest target.',
  check: (agreement, context) =>
    clockLevelsIn(agreement, context).flatMap(({ definition: { name, path }, data, file }) => {
      const [warning] = timesIn(data.warns?.after, [...path, 'warns', 'after']);
      const target = timesIn(data.target, [...path, 'target']).find(
        ({ time }) => warning !== undefined && (compareServiceDurations(warning.time, time) ?? -1) >= 0,
      );
      if (warning === undefined || target === undefined) return [];
      const message = `The service level "${name}" warns after ${warning.text}, when the target of ${target.text} has passed.`;
      const related = [{ place: valueAt(file, target.path), note: 'the target' }];
      return [{ message, place: valueAt(file, warning.path), related }];
    }),
};
