/** Routes to which no lead comes, because those before them take all of theirs. */
import { nodeAt } from '../../../diagnostics/place.ts';
import { deadCasesIn } from '../../logic/dead-cases.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { definitionAt, isSoundAround } from '../../logic/naming.ts';
import { isRoute } from '../logic/case-never-reached.ts';

export const routeNeverReached: LogicRule = {
  id: 'stage/route-never-reached',
  title: 'A route that no lead can reach',
  severity: 'error',
  certainty: 'proved',
  why: 'The first route that applies counts, so one behind a wider one never gets a lead.',
  remedy: 'Put the narrower route before the wider one, or remove it.',
  check(agreement, context) {
    const dead = deadCasesIn(context).filter((one) => isRoute(one, agreement));
    return dead
      .filter(({ test }) => isSoundAround(test.origin, agreement, context))
      .flatMap(({ test, by }) => {
        const route = definitionAt(test.origin, agreement);
        if (route === undefined) return [];
        const earlier = by.flatMap(({ origin }) => definitionAt(origin, agreement) ?? []);
        const names = earlier.map(({ name }) => name).join(' or ');
        const because =
          by.length === 0 ? 'the routing is not about such leads' : `wherever it applies, ${names} applies before it`;
        const related = earlier.map(({ policy, path, name }) => ({
          place: nodeAt(policy.file, path),
          note: `${name} comes before it`,
        }));
        const message = `No lead reaches the route ${route.name}: ${because}.`;
        return [{ message, place: nodeAt(route.policy.file, route.path), related }];
      });
  },
};
