/** Days of the governance policy that have passed: an end that was not drawn, a training that was not renewed. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { type NodePlace, valueAt } from '../../../diagnostics/place.ts';
import type { ChangeWindow, JointGroup, Training } from '../../../schema/policies.generated.ts';
import { governanceAt } from '../../governance.ts';
import { isInForceToday } from '../../journey.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

interface Dated {
  readonly what: string;
  readonly day: string | undefined;
  readonly place: NodePlace;
}

export const dayPassed: LintRule = {
  id: 'governance/day-passed',
  title: 'A day of the governance policy that has passed',
  severity: 'warning',
  certainty: 'proved',
  why: 'What stands there as a plan is over, and nobody has said what comes next.',
  remedy: 'Write the next day, or give the definition the status `retired`.',
  check: (agreement, context) =>
    [...definitionsWithDays(agreement, context), ...commitments(agreement, context)].flatMap(({ what, day, place }) =>
      day === undefined || day >= context.today
        ? []
        : [{ message: `${what} ${day}; it is ${context.today} now.`, place }],
    ),
};

function definitionsWithDays(agreement: Agreement, context: LintContext): readonly Dated[] {
  const dated = <T>(kind: string, key: keyof T & string, what: (name: string) => string): readonly Dated[] =>
    soundOf<T>(agreement, kind, context)
      .filter(({ definition }) => isInForceToday(definition, context))
      .map(({ data, definition: { name, path, policy } }) => {
        const day: unknown = data[key];
        const place = valueAt(policy.file, [...path, key]);
        return { what: what(name), day: typeof day === 'string' ? day : undefined, place };
      });
  return [
    ...dated<JointGroup>('group', 'until', (name) => `The group "${name}" was to be dissolved on`),
    ...dated<Training>('training', 'next_on', (name) => `The next training "${name}" was to be on`),
    ...dated<ChangeWindow>('change-window', 'until', (name) => `The change window "${name}" was open until`),
  ];
}

function commitments(agreement: Agreement, context: LintContext): readonly Dated[] {
  const written = governanceAt(agreement, context, 'sponsor');
  return (written?.data.commits ?? []).flatMap(({ what, until }, index) =>
    written === undefined
      ? []
      : [
          {
            what: `"${what}" was committed until`,
            day: until,
            place: valueAt(written.file, [...written.path, 'commits', index, 'until']),
          },
        ],
  );
}
