/** Hard limits that pass before the target does. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { ClockLevel } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { clockLevelsIn, isShorter, type Read, timesIn, type WrittenTime } from '../../service-levels.ts';

export const limitBelowTarget: LintRule = {
  id: 'sla/limit-below-target',
  title: 'A hard limit below the target',
  severity: 'error',
  certainty: 'proved',
  why: 'An answer within the target would already be a failure, so one of the two times cannot be meant.',
  remedy: 'Raise the hard limit, or lower the target.',
  check: (agreement, context) =>
    clockLevelsIn(agreement, context).flatMap((level) =>
      pairsOf(level)
        .filter(([target, limit]) => isShorter(limit, target))
        .slice(0, 1)
        .map(([target, limit]) => ({
          message: `The service level "${level.definition.name}" has a hard limit of ${limit.text} and a target of ${target.text}.`,
          place: valueAt(level.file, limit.path),
          related: [{ place: valueAt(level.file, target.path), note: 'the target' }],
        })),
    ),
};

/** Target and limit as they hold together: where both go by case, only if by the same cases. */
function pairsOf({ definition: { path }, data }: Read<ClockLevel>): readonly (readonly [WrittenTime, WrittenTime])[] {
  const targets = timesIn(data.target, [...path, 'target']);
  const limits = timesIn(data.hard_limit, [...path, 'hard_limit']);
  if (typeof data.target !== 'object' || typeof data.hard_limit !== 'object') {
    return targets.flatMap((target) => limits.map((limit) => [target, limit] as const));
  }
  if (casesOf(data.target) !== casesOf(data.hard_limit)) return [];
  return targets.flatMap((target, index) => {
    const limit = limits[index];
    return limit === undefined ? [] : [[target, limit] as const];
  });
}

function casesOf({ first_match: cases }: { readonly first_match: readonly { readonly when: unknown }[] }): string {
  return JSON.stringify(cases.map(({ when }) => when));
}
