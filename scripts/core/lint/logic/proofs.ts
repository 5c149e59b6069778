/**
 * Asks the analysis, as seldom as possible. That something can happen is shown by any lead of which it
 * is so, and most of it by leads that are at hand: the sample leads, leads made at the edges of the
 * program, and the witnesses found so far. Only what none of them shows is worth a proof.
 */
import type { Analysis } from '../../analysis/analysis.ts';
import type { Construct } from '../../analysis/leaf.ts';
import type { Observation, Reach } from '../../analysis/reach.ts';
import { see } from '../../analysis/witness/see.ts';
import { type Judged, judgeFully } from '../../program/interpret/verdict.ts';
import type { Lead } from '../../program/lead.ts';

/** What is wanted of the words seen, in the order of the observations. */
export type Wanted = (seen: readonly string[]) => boolean;

export type Answer =
  | { readonly is: 'possible'; readonly lead: Lead }
  | { readonly is: 'impossible' }
  | { readonly is: 'undecided'; readonly because: readonly Construct[] };

export interface Proofs {
  /** Whether a lead can be seen as wanted. The lead given is one by itself: an account of one. */
  can(observations: readonly Observation[], wanted: Wanted): Answer;
  /** The same, with the smallest lead there is instead of any that is at hand. */
  show(observations: readonly Observation[], wanted: Wanted): Answer;
}

/** `made` are leads to try before anything is proved; nobody makes them while the sample leads show enough. */
export function createProofs(analysis: Analysis, made: () => readonly Lead[]): Proofs {
  const { head, moment, samples } = analysis;
  const pool = new Map<Lead, Judged>();
  const asked = new Map<string, Reach>();
  const add = (lead: Lead): void => {
    if (!pool.has(lead)) pool.set(lead, judgeFully(head, lead, moment));
  };
  let untried: (typeof made)[] = [() => samples, made];
  const reach = (observations: readonly Observation[]): Reach => {
    const key = keyOf(observations);
    const found = asked.get(key) ?? analysis.reach(observations);
    asked.set(key, found);
    for (const { lead } of found.reached) if (lead !== undefined) add(lead);
    return found;
  };
  const shownBy = (observations: readonly Observation[], wanted: Wanted): Lead | undefined => {
    const shows = ([, one]: readonly [Lead, Judged]): boolean =>
      wanted(observations.map((observation) => see(observation, () => one)));
    const found = [...pool].find(shows);
    const [next] = untried;
    if (found !== undefined || next === undefined) return found?.[0];
    untried = untried.slice(1);
    for (const lead of next()) add(lead);
    return shownBy(observations, wanted);
  };
  const can: Proofs['can'] = (observations, wanted) => {
    const lead = shownBy(observations, wanted);
    return lead === undefined ? answerOf(reach(observations), wanted) : { is: 'possible', lead };
  };
  const show: Proofs['show'] = (observations, wanted) => {
    const answer = answerOf(reach(observations), wanted);
    const lead = answer.is === 'possible' ? answer.lead : shownBy(observations, wanted);
    return lead === undefined ? answer : { is: 'possible', lead: analysis.smallest(observations, lead).lead };
  };
  return { can, show };
}

function answerOf({ reached, complete }: Reach, wanted: Wanted): Answer {
  const found = reached.filter(({ seen }) => wanted(seen));
  const shown = found.find(({ lead }) => lead !== undefined)?.lead;
  if (shown !== undefined) return { is: 'possible', lead: shown };
  if (complete && found.length === 0) return { is: 'impossible' };
  const because = new Set(found.flatMap((one) => one.because));
  return { is: 'undecided', because: because.size === 0 && !complete ? ['steps'] : [...because] };
}

/** Where a test was written makes no difference. */
function keyOf(observations: readonly Observation[]): string {
  return JSON.stringify(observations, (key, value: unknown) => (key === 'origin' ? undefined : value));
}
