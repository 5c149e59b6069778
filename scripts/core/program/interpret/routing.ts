/**
 * Who gets a lead: overriding routes, then the others in order. A condition that is unknown stops it
 * there, since whoever guessed would hand the lead to the wrong person.
 */
import { truthOf } from '../../conditions/judge.ts';
import type { Subject } from '../../conditions/subject.ts';
import type { Test } from '../../conditions/test.ts';
import type { Recipient, Route, Routing } from '../routing.ts';

export type Routed =
  | { readonly outcome: 'not-applicable' }
  | { readonly outcome: 'undecided'; readonly open: Test; readonly route?: Route }
  /** Without a route: what is left for all others. */
  | { readonly outcome: 'routed'; readonly route?: Route; readonly to: Recipient };

export function routeLead({ appliesWhen, overriding, routes, otherwise }: Routing, subject: Subject): Routed {
  const applies = appliesWhen === undefined ? true : truthOf(appliesWhen, subject);
  if (applies === false) return { outcome: 'not-applicable' };
  if (applies === undefined && appliesWhen !== undefined) return { outcome: 'undecided', open: appliesWhen };
  for (const route of [...overriding, ...routes]) {
    const truth = truthOf(route.when, subject);
    if (truth === undefined) return { outcome: 'undecided', open: route.when, route };
    if (truth) return { outcome: 'routed', route, to: route.to };
  }
  return { outcome: 'routed', to: otherwise };
}
