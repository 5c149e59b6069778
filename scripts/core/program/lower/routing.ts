/** Kind `routing`: who gets which lead, as routes with their conditions. */
import { complete } from '../../conditions/check-literal.ts';
import type { Scope } from '../../conditions/scope.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Recipient, Route, Routing } from '../routing.ts';
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
