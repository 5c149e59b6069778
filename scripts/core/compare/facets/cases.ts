/** What is said by case: a derived value, a place beside the path, who gets the lead. */
import type { Observation, Side } from '../../analysis/reach.ts';
import { truthOf } from '../../conditions/judge.ts';
import type { Test } from '../../conditions/test.ts';
import type { Telling } from '../outcomes.ts';
import { clausesOf } from '../said.ts';
import type { Asked } from './proved.ts';

/** Tried in order; the words tell apart what the cases come to. */
export interface Cases {
  readonly cases: readonly { readonly when: Test; readonly says: string }[];
  readonly otherwise: string;
}

const NOT_KNOWN = 'not-known';

export function askCases(cases: Readonly<Record<Side, Cases | undefined>>): Asked | undefined {
  const { base, head } = cases;
  if (base === undefined || head === undefined) return undefined;
  const observe = (side: Side, { cases: own }: Cases): Observation => ({
    see: 'first-match',
    side,
    of: own.map(({ when }) => when),
  });
  return {
    observations: [observe('base', base), observe('head', head)],
    wayOf: ([before = '', after = '']) => (saidBy(base, before) === saidBy(head, after) ? undefined : 'aside'),
    tell: { base: tellingOf(base), head: tellingOf(head) },
  };
}

function saidBy({ cases, otherwise }: Cases, seen: string): string {
  if (seen === NOT_KNOWN) return NOT_KNOWN;
  return cases[Number(seen)]?.says ?? otherwise;
}

function tellingOf({ cases, otherwise }: Cases): Telling {
  return (explaining) => {
    for (const { when, says } of cases) {
      const truth = truthOf(when, explaining.subject);
      if (truth === undefined) return { outcome: 'not known', because: clausesOf(when, explaining) };
      if (truth) return { outcome: says, because: clausesOf(when, explaining) };
    }
    return { outcome: otherwise, because: [] };
  };
}
