/**
 * Leads that try a program where its answers change: first those given (the sample leads both teams
 * know), then ones made at the edges of its tests, anew or by changing a little of one that is there.
 * Of many made, those are taken that are judged most differently, so that every outcome is among
 * them. The same program, moment and count give the same leads everywhere, so a file that carries
 * them can be made again.
 */
import type { Moment } from '../interpret/past.ts';
import { judge } from '../interpret/verdict.ts';
import type { Lead } from '../lead.ts';
import type { Program } from '../program.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { edgesOf } from './edges.ts';
import type { PoolsOf } from './golden-history.ts';
import { changedLead, newLead } from './new-lead.ts';

export interface Golden {
  readonly count: number;
  readonly seed?: number;
  /** Taken first, as many as are wanted. */
  readonly samples?: readonly Lead[];
}

/** So many are made for each that is taken. */
const CHOICE = 4;

export function goldenLeads(
  program: Program,
  moment: Moment,
  { count, seed = 1, samples = [] }: Golden,
): readonly Lead[] {
  const edges = edgesOf(program);
  const poolsOf: PoolsOf = (of) => ({ edges: edges.values.get(of) ?? [], durations: edges.durations, moment });
  const kept = samples.slice(0, count);
  const made = candidates(program, poolsOf, kept, CHOICE * (count - kept.length), chanceFrom(seed));
  const chosen = mostDifferent(program, moment, made).slice(0, count - kept.length);
  return [...kept, ...chosen.map((lead, place) => ({ ...lead, id: `golden-${String(place + 1).padStart(3, '0')}` }))];
}

function candidates(
  program: Program,
  poolsOf: PoolsOf,
  samples: readonly Lead[],
  count: number,
  chance: Chance,
): readonly Lead[] {
  const made: Lead[] = [];
  while (made.length < count) {
    const like = chance.percent(60) ? chance.one([...samples, ...made]) : undefined;
    const id = `candidate-${made.length}`;
    made.push(
      like === undefined
        ? newLead(program, id, poolsOf, chance)
        : changedLead(program, { ...like, id }, poolsOf, chance),
    );
  }
  return made;
}

/** One of each outcome, then a second of each, and so on. */
function mostDifferent(program: Program, moment: Moment, leads: readonly Lead[]): readonly Lead[] {
  const outcomes = Map.groupBy(leads, (lead) => {
    const { qualifiesFor, stage, basis, reason, scores } = judge(program, lead, moment);
    return JSON.stringify([qualifiesFor, stage, basis, reason, [...scores.values()].map(({ status }) => status)]);
  });
  const turns = Math.max(0, ...Array.from(outcomes.values(), ({ length }) => length));
  return Array.from({ length: turns }, (_, turn) =>
    [...outcomes.values()].flatMap((some) => some.slice(turn, turn + 1)),
  ).flat();
}
