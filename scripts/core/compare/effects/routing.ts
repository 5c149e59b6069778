/** Who gets which lead. */
import type { Program } from '../../program/program.ts';
import type { Recipient, Routing } from '../../program/routing.ts';
import type { KindEffects } from '../facet.ts';
import { askCases, type Cases } from '../facets/cases.ts';
import { type ProvedFacet, provedFacet } from '../facets/proved.ts';
import { routeShifted } from '../rules/change/route-shifted.ts';

const others = (title: string): string => `${title}: some leads go to somebody else`;

function recipients(keys: readonly string[], routingOf: (id: string) => string): ProvedFacet {
  return {
    keys,
    part: ({ id }) => `routing ${routingOf(id)}`,
    ask: ({ id }, { base, head }) =>
      askCases({ base: casesIn(base, routingOf(id)), head: casesIn(head, routingOf(id)) }),
    up: 'looser',
    rules: { looser: routeShifted, stricter: routeShifted, shifted: routeShifted },
    says: { looser: others, stricter: others, shifted: others },
  };
}

function casesIn({ routings }: Program, id: string): Cases | undefined {
  const routing = routings.find((one) => one.id === id);
  return routing && casesOf(routing);
}

/** A lead it is not about goes to nobody. */
function casesOf({ appliesWhen, overriding, routes, otherwise }: Routing): Cases {
  const outside =
    appliesWhen === undefined
      ? []
      : [{ when: { op: 'not', origin: appliesWhen.origin, of: appliesWhen } as const, says: 'not about it' }];
  const tried = [...overriding, ...routes].map(({ when, to }) => ({ when, says: partyOf(to) }));
  return { cases: [...outside, ...tried], otherwise: partyOf(otherwise) };
}

function partyOf(to: Recipient): string {
  return 'party' in to ? to.party : `whoever stands in ${to.namedIn}`;
}

const whole = provedFacet(recipients(['applies_when', 'overriding', 'first_match', 'otherwise'], (id) => id));
const one = provedFacet(recipients(['when', 'to'], (id) => id.split('/')[0] ?? id));

export const routing: KindEffects = {
  kind: 'routing',
  of: {
    routing: { facets: [whole], otherwise: routeShifted, adding: 'shifted' },
    'routing/route': {
      // What its routing does with leads is said there.
      facets: [
        {
          ...one,
          judge: (changed, comparing, parts) => (parts.length === 0 ? undefined : one.judge(changed, comparing, parts)),
        },
      ],
      otherwise: routeShifted,
      adding: 'shifted',
    },
  },
};
