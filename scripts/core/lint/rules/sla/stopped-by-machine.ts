/** Clocks that a machine would stop, and attempts that nobody makes. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { isWithin, type Path } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { LintRule } from '../../lint-rule.ts';
import { levelsIn } from '../../service-levels.ts';

export const stoppedByMachine: LintRule = {
  id: 'sla/stopped-by-machine',
  affects: ['sales', 'operations'],
  title: 'A promise that a machine would keep',
  severity: 'error',
  certainty: 'proved',
  why: 'The figures would show answers within minutes while no person has talked to the buyer.',
  remedy: 'Name only activities that a person does.',
  check: (agreement, context) =>
    levelsIn(agreement, context).flatMap(({ definition }) => [
      ...stops(definition, ['clock', 'stops'], agreement, 'stop the clock'),
      ...stops(definition, ['attempts', 'by'], agreement, 'count as an attempt'),
    ]),
};

function stops(level: Definition, keys: Path, agreement: Agreement, what: string): readonly Occurrence[] {
  return agreement.usesOf(level).flatMap(({ to, place }): readonly Occurrence[] => {
    const isMachine = to.kind === 'activity' && to.data['done_by'] === 'machine';
    if (!isMachine || !isWithin(place.path, [...level.path, ...keys])) return [];
    const message = `In the service level "${level.name}" the activity "${to.name}" would ${what}, and a machine does it.`;
    return [{ message, place }];
  });
}
