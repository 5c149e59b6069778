/** Cases of a list that is tried in order to which no lead comes. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { nodeAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import { type DeadCase, deadCasesIn } from '../../logic/dead-cases.ts';
import type { LogicContext, LogicRule } from '../../logic/logic-rule.ts';
import { definitionAt, isSoundAround, nameOf } from '../../logic/naming.ts';

export const caseNeverReached: LogicRule = {
  id: 'logic/case-never-reached',
  title: 'A case that no lead comes to',
  severity: 'error',
  certainty: 'proved',
  why: 'What it says was agreed and never happens: the cases before it, or the population, leave nobody over.',
  remedy: 'Put the narrower case first, or delete the one that is never reached.',
  check: (agreement, context) =>
    deadCasesIn(context)
      .filter((dead) => !isRoute(dead, agreement) && !isBand(dead))
      .flatMap((dead) => occurrenceOf(dead, agreement, context)),
};

/** Bands and values of a field are told by the rule on bands. */
export function isBand({ test: { origin } }: DeadCase): boolean {
  return !origin.path.includes('first_match') && !origin.path.includes('overriding');
}

export function isRoute({ test: { origin } }: DeadCase, agreement: Agreement): boolean {
  return definitionAt(origin, agreement)?.kind === 'routing/route';
}

function occurrenceOf({ test, by }: DeadCase, agreement: Agreement, context: LogicContext): readonly Occurrence[] {
  const { origin } = test;
  if (!isSoundAround(origin, agreement, context)) return [];
  const because =
    by.length === 0
      ? 'nothing comes of it where it holds'
      : `wherever it holds, ${by.length === 1 ? 'a case' : 'one of the cases'} before it holds as well`;
  const message = `No lead comes to ${nameOf(origin, agreement)}: ${because}.`;
  const related = by.map((one) => ({ place: nodeAt(one.origin.file, one.origin.path), note: 'comes before it' }));
  return [{ message, place: nodeAt(origin.file, origin.path), related }];
}
