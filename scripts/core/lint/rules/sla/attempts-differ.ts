/** Two different numbers of attempts: one that is owed, another after which the lead may be given up. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { parseDuration } from '../../../conditions/duration.ts';
import { keyAt, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { AttemptsLevel, Reason } from '../../../schema/policies.generated.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';
import { attemptsLevelsIn, type Read } from '../../service-levels.ts';

export const attemptsDiffer: LintRule = {
  id: 'sla/attempts-differ',
  title: 'Attempts that differ from those the reason asks for',
  severity: 'error',
  certainty: 'proved',
  why: 'A lead could be given up before everything owed was tried, or have to be kept after it was.',
  remedy: 'Write the same number of attempts and the same time in both places.',
  check: (agreement, context) =>
    attemptsLevelsIn(agreement, context).flatMap((level) => ofLevel(level, agreement, context)),
};

function ofLevel(
  { definition: { name, path }, data: { attempts }, file }: Read<AttemptsLevel>,
  agreement: Agreement,
  { isSound }: LintContext,
): readonly Occurrence[] {
  const reason = agreement.find('reason', attempts.gives_up_with ?? '');
  if (reason === undefined || !isSound(reason)) return [];
  const written: unknown = reason.data;
  const asked = (written as Reason).only_after;
  if (asked === undefined) {
    const message = `The service level "${name}" owes ${tries(attempts.from, attempts.within)}, and the reason "${reason.name}" may be given at any time.`;
    return [{ message, place: valueAt(file, [...path, 'attempts', 'gives_up_with']) }];
  }
  const sameTime = parseDuration(asked.within) === parseDuration(attempts.within);
  if (asked.attempts === attempts.from && sameTime) return [];
  const message = `The service level "${name}" owes ${tries(attempts.from, attempts.within)}, and the reason "${reason.name}" asks for ${tries(asked.attempts, asked.within)}.`;
  const related = [
    { place: keyAt(reason.policy.file, [...reason.path, 'only_after']), note: 'what the reason asks for' },
  ];
  return [{ message, place: valueAt(file, [...path, 'attempts', sameTime ? 'from' : 'within']), related }];
}

function tries(count: number, within: string): string {
  return `${count} ${count === 1 ? 'attempt' : 'attempts'} within ${within}`;
}
