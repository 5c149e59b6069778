/** Ladders that end below the people who stand above both teams. */
import { sideOfParty } from '../../../agreement/parties.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { laddersIn, reachesTheTop } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';

export const ladderNotToTheTop: LintRule = {
  id: 'governance/ladder-not-to-the-top',
  title: 'A way up that ends below the top',
  severity: 'error',
  certainty: 'proved',
  why: 'Whoever decides last has to stand above both teams, or one of them decides its own case.',
  remedy: 'End with a role of a team of the side `leadership`, such as the chief executive.',
  check: (agreement, context) =>
    laddersIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) => {
      const last = data.steps.at(-1);
      if (last === undefined || reachesTheTop(agreement, data) !== false) return [];
      const message = `The ladder "${name}" ends with "${last.to}", who is on the side ${sideOfParty(last.to, agreement)}.`;
      return [{ message, place: valueAt(policy.file, [...path, 'steps', data.steps.length - 1, 'to']) }];
    }),
};
