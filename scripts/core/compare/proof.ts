/**
 * The effect of a change on one thing seen of every lead. Outcomes are ranked, higher being more (true
 * over unknown over false, a better grade); a lead moves *up* or *down* where the rank of what is seen
 * changes, and *aside* where the outcome changes and the rank does not.
 */
import type { Construct } from '../analysis/leaf.ts';
import type { Observation, Reached, Side } from '../analysis/reach.ts';
import type { Lead } from '../program/lead.ts';
import type { Logic } from './comparing.ts';
import type { Effect } from './review.ts';

export type Way = 'up' | 'down' | 'aside';

/** Of the whole change: `up` if some lead moves up and none down or aside. */
export interface Proof {
  readonly moves: 'none' | Way | 'both' | 'open';
  /** One lead for each way in which one is known to move. */
  readonly shown: readonly { readonly way: Way; readonly lead: Lead; readonly like?: string }[];
  /** What keeps it from being known, where it is open. */
  readonly because: readonly Construct[];
}

export interface Question {
  /** What is seen, on both sides or on one; `wayOf` gets the words in this order. */
  readonly observations: readonly Observation[];
  /** `undefined` where nothing changed. */
  readonly wayOf: (seen: readonly string[]) => Way | undefined;
}

/** The same seen on both sides. */
export function bothSides(observe: (side: Side) => Observation, rank: (seen: string) => number): Question {
  return {
    observations: [observe('base'), observe('head')],
    wayOf: ([before = '', after = '']) => {
      if (before === after) return undefined;
      const difference = rank(after) - rank(before);
      return difference === 0 ? 'aside' : difference > 0 ? 'up' : 'down';
    },
  };
}

/** Of truths, and of two-valued outcomes. */
export function rankOfTruth(seen: string): number {
  return seen === 'true' ? 2 : seen === 'unknown' ? 1 : 0;
}

export function prove({ observations, wayOf }: Question, { analysis }: Logic): Proof {
  const { reached, complete } = analysis.reach(observations);
  const moving = reached.flatMap((one) => {
    const way = wayOf(one.seen);
    return way === undefined ? [] : [{ way, one }];
  });
  const known = (way: Way): Reached | undefined =>
    moving.find(({ way: own, one }) => own === way && one.lead !== undefined)?.one;
  const shown = WAYS.flatMap((way) => {
    const lead = known(way)?.lead;
    return lead === undefined ? [] : [{ way, ...analysis.smallest(observations, lead) }];
  });
  const open = moving.filter(({ way }) => known(way) === undefined);
  const because = [...new Set(open.flatMap(({ one }) => one.because))];
  return { moves: movesOf(new Set(shown.map(({ way }) => way)), complete && open.length === 0), shown, because };
}

const WAYS: readonly Way[] = ['up', 'down', 'aside'];

/** Both ways are enough to know; one way, or none, only if the others are impossible. */
function movesOf(ways: ReadonlySet<Way>, isComplete: boolean): Proof['moves'] {
  if (ways.has('aside') || ways.size > 1) return ways.size === 1 ? 'aside' : 'both';
  if (!isComplete) return 'open';
  const [way] = ways;
  return way ?? 'none';
}

/** `up` is what moving up amounts to. */
export function effectOf({ moves }: Proof, up: 'looser' | 'stricter'): Effect {
  switch (moves) {
    case 'none':
      return 'equivalent';
    case 'open':
      return 'undecided';
    case 'up':
      return up;
    case 'down':
      return up === 'looser' ? 'stricter' : 'looser';
    case 'aside':
    case 'both':
      return 'shifted';
  }
}
