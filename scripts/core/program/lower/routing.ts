/** Kind `routing`: conditions of routes, and what of them no lead can reach or two routes share. */
import { complete } from '../../conditions/check-literal.ts';
import { mayBothHold, restsOn } from '../../conditions/overlap.ts';
import type { Scope } from '../../conditions/scope.ts';
import { nodeAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Recipient, Route, Routing } from '../routing.ts';
import { ROUTE_NEVER_REACHED, ROUTES_OVERLAP } from './lifecycle-rules.ts';
import { type Item, type Lowering, namedOf } from './lowering.ts';
import { scopeFor } from './scope.ts';

export function lowerRoutings(lowering: Lowering): readonly Routing[] {
  return lowering.definitions('routing').flatMap((routing) => lowering.keep(lowerRouting(routing, lowering)));
}

function lowerRouting({ data, definition }: Item<policies.Routing>, lowering: Lowering): Routing | undefined {
  const scope = scopeFor(lowering, definition.policy.file);
  const { path } = definition;
  const routesUnder = (key: 'overriding' | 'first_match'): readonly Route[] | undefined =>
    complete(lowering.items(definition, [...path, key], data[key]).map((route) => lowerRoute(route, scope)));
  const applies = complete(
    data.applies_when === undefined ? [] : [scope.lower(data.applies_when, [...path, 'applies_when'])],
  );
  const [overriding, routes] = [routesUnder('overriding'), routesUnder('first_match')];
  if (applies === undefined || overriding === undefined || routes === undefined) return undefined;
  reportUnreached([...overriding, ...routes], lowering);
  for (const together of [overriding, routes]) reportOverlaps(together, lowering);
  const [appliesWhen] = applies;
  return {
    ...namedOf(definition),
    ...(appliesWhen === undefined ? {} : { appliesWhen }),
    overriding,
    routes,
    otherwise: recipientOf(data.otherwise),
  };
}

function lowerRoute({ data, definition }: Item<policies.Route>, scope: Scope): Route | undefined {
  const when = scope.lower(data.when, [...definition.path, 'when']);
  return when && { ...namedOf(definition), when, to: recipientOf(data.to) };
}

function recipientOf(written: policies.Recipient): Recipient {
  const by = written.by === undefined ? {} : { by: written.by };
  return 'named_in' in written ? { namedIn: written.named_in, ...by } : { party: written.party, ...by };
}

/** A route whose condition holds only where that of an earlier one does too. */
function reportUnreached(routes: readonly Route[], lowering: Lowering): void {
  for (const [place, route] of routes.entries()) {
    const earlier = routes.slice(0, place).find(({ when }) => restsOn(route.when, when));
    if (earlier === undefined) continue;
    const message = `No lead reaches the route ${route.id}: wherever it applies, ${earlier.id} applies before it.`;
    lowering.report(findingOf(ROUTE_NEVER_REACHED, { message, place: placeOf(route), related: [related(earlier)] }));
  }
}

function reportOverlaps(routes: readonly Route[], lowering: Lowering): void {
  for (const [place, route] of routes.entries()) {
    const earlier = routes
      .slice(0, place)
      .filter(({ when }) => !restsOn(route.when, when) && mayBothHold(when, route.when));
    if (earlier.length === 0) continue;
    const ids = earlier.map(({ id }) => id).join(', ');
    const message = `A lead may meet the route ${route.id} and ${ids} as well; the earlier one gets it.`;
    lowering.report(findingOf(ROUTES_OVERLAP, { message, place: placeOf(route), related: earlier.map(related) }));
  }
}

function placeOf({ origin }: Route) {
  return nodeAt(origin.file, origin.path);
}

function related(route: Route) {
  return { place: placeOf(route), note: `${route.id} comes before it` };
}
