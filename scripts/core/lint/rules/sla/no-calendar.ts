/** Business time without a calendar that says what it is. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { ServiceLevel } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { levelsIn, type Read, timeAt, timesIn, type WrittenTime } from '../../service-levels.ts';

export const noCalendar: LintRule = {
  id: 'sla/no-calendar',
  affects: ['sales', 'operations'],
  title: 'Business time without a calendar',
  severity: 'error',
  certainty: 'proved',
  why: 'Which hours are working hours would be decided by whoever counts, and differently on each side.',
  remedy: 'Name the `calendar` on which the time is counted.',
  check: (agreement, context) =>
    levelsIn(agreement, context).flatMap((level) => {
      const { definition, data, file } = level;
      if (data.calendar !== undefined) return [];
      const [first] = allTimes(level).filter(({ time }) => time.business);
      if (first === undefined) return [];
      const message = `The service level "${definition.name}" counts ${first.text} and names no calendar.`;
      return [{ message, place: valueAt(file, first.path) }];
    }),
};

/** Every time a level writes, in the order in which it is read. */
function allTimes({ definition: { path }, data }: Read<ServiceLevel>): readonly WrittenTime[] {
  const steps = (data.breach ?? []).flatMap(({ after }, index) => timeAt(after, [...path, 'breach', index, 'after']));
  if ('notice' in data) return [...timeAt(data.notice.from, [...path, 'notice', 'from']), ...steps];
  if (!('clock' in data)) return steps;
  const { clock, target, hard_limit: limit, warns } = data;
  return [
    ...timesIn(target, [...path, 'target']),
    ...timesIn(limit, [...path, 'hard_limit']),
    ...timesIn(warns?.after, [...path, 'warns', 'after']),
    ...(clock.pauses ?? []).flatMap((pause, index) =>
      timeAt(pause.at_most, [...path, 'clock', 'pauses', index, 'at_most']),
    ),
    ...steps,
  ];
}
