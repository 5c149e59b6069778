/** Steps of an escalation that are out of order. */
import { nodeAt, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { ServiceLevel } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { isShorter, levelsIn, type Read, timeAt } from '../../service-levels.ts';

export const breachOrder: LintRule = {
  id: 'sla/breach-order',
  title: 'Escalation steps out of order',
  severity: 'error',
  certainty: 'proved',
  why: 'People read the steps from top to bottom and would wait for one that has long been due, or never comes.',
  remedy: 'List the steps in the order of time; nothing follows after the lead is closed.',
  check: (agreement, context) => levelsIn(agreement, context).flatMap((level) => ofLevel(level).slice(0, 1)),
};

function ofLevel({
  definition: { name, path },
  data: { breach = [] },
  file,
}: Read<ServiceLevel>): readonly Occurrence[] {
  const at = (index: number) => [...path, 'breach', index];
  const timeOf = (index: number) => timeAt(breach[index]?.after ?? '', [...at(index), 'after']);
  return breach.flatMap((step, index): readonly Occurrence[] => {
    const closed = breach.findIndex((earlier, place) => place < index && earlier.do === 'close');
    if (closed !== -1) {
      const message = `The service level "${name}" still has a step to ${step.do} after the lead is closed.`;
      return [
        {
          message,
          place: nodeAt(file, at(index)),
          related: [{ place: nodeAt(file, at(closed)), note: 'closed here' }],
        },
      ];
    }
    const [time] = timeOf(index);
    const later = breach.findIndex(
      (_, place) => place < index && timeOf(place).some((other) => time !== undefined && isShorter(time, other)),
    );
    if (later === -1 || time === undefined) return [];
    const message = `The service level "${name}" lists the step of ${time.text} after the one of ${breach[later]?.after ?? ''}.`;
    const related = [{ place: nodeAt(file, at(later)), note: 'the later step' }];
    return [{ message, place: valueAt(file, time.path), related }];
  });
}
