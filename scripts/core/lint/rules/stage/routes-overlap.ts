/** Routes of one list that a lead can meet both of, without one being a part of the other. */
import { nodeAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { Route } from '../../../program/routing.ts';
import { implies, leadOfBoth } from '../../logic/both-hold.ts';
import type { LogicContext, LogicRule } from '../../logic/logic-rule.ts';
import { isSoundAround } from '../../logic/naming.ts';
import { witnessOf } from '../../logic/witness.ts';

export const routesOverlap: LogicRule = {
  id: 'stage/routes-overlap',
  title: 'Two routes that one lead may meet',
  severity: 'info',
  certainty: 'proved',
  why: 'The order decides then, and nobody notices when it is changed.',
  remedy: 'Tell the two apart by a field, or make the one that wins an overriding route.',
  check: (agreement, context) =>
    context.program.routings
      .filter(({ origin }) => isSoundAround(origin, agreement, context))
      .flatMap(({ overriding, routes }) => [...overlapsIn(overriding, context), ...overlapsIn(routes, context)]),
};

function overlapsIn(routes: readonly Route[], context: LogicContext): readonly Occurrence[] {
  return routes.flatMap((route, place) => {
    const earlier = routes.slice(0, place);
    if (earlier.some(({ when }) => implies(route.when, when, context))) return [];
    const met = earlier.flatMap((other) => {
      const lead = leadOfBoth(other.when, route.when, context);
      return lead === undefined ? [] : [{ other, lead }];
    });
    const [first] = met;
    if (first === undefined) return [];
    const ids = met.map(({ other }) => other.id).join(', ');
    const message = `A lead may meet the route ${route.id} and ${ids} as well; the earlier one gets it.`;
    const related = met.map(({ other }) => ({
      place: nodeAt(other.origin.file, other.origin.path),
      note: `${other.id} comes before it`,
    }));
    const witness = witnessOf(first.lead, `It meets ${first.other.id} and ${route.id}.`, context);
    return [{ message, place: nodeAt(route.origin.file, route.origin.path), related, witness }];
  });
}
