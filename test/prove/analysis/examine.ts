/**
 * An analysis against brute force. Of every lead tried, what is seen must be among what the analysis says
 * can be seen; every lead that it shows must show what it is shown for; and two versions that mean the
 * same must never look different.
 */
import { analyse } from '#core/analysis/analyse.ts';
import type { Construct } from '#core/analysis/leaf.ts';
import type { Observation, Reach, Side } from '#core/analysis/reach.ts';
import { see, seenOf } from '#core/analysis/witness/see.ts';
import { type Judged, judgeFully } from '#core/program/interpret/verdict.ts';
import type { VersionPair } from './pair.ts';

export interface Examined {
  readonly seed: number;
  readonly rewrite: string;
  readonly problems: readonly string[];
  readonly questions: number;
  readonly leads: number;
  /** Questions whose budget of steps was spent, or of which rows may be missing. */
  readonly incomplete: number;
  /** Outcomes found, and those of which it is not known whether a lead shows them. */
  readonly outcomes: number;
  readonly open: number;
  /** Questions in which it is not known whether the versions differ. */
  readonly undecided: number;
  readonly because: Readonly<Partial<Record<Construct, number>>>;
  readonly milliseconds: number;
}

const STEPS = 60_000;

export function examine(pair: VersionPair): Examined {
  const began = performance.now();
  const { base, head, moment, seed, rewrite } = pair;
  const analysis = analyse({ base, head, moment, samples: [] });
  const problems: string[] = [];
  const because: Partial<Record<Construct, number>> = {};
  const reaches = pair.questions.flatMap((observations) => {
    try {
      return [{ observations, reach: analysis.reach(observations, STEPS) }];
    } catch (error) {
      problems.push(`${nameOf(observations)}: ${error instanceof Error ? error.stack : String(error)}`);
      return [];
    }
  });
  for (const { observations, reach } of reaches) problems.push(...untrue(pair, observations, reach));
  problems.push(...missed(pair, reaches));
  const undecided = reaches.filter(({ reach }) => isUndecided(reach));
  for (const { reach } of undecided) {
    const constructs = new Set([
      ...reach.because,
      ...reach.reached.flatMap((one) => (isDifferent(one.seen) ? one.because : [])),
    ]);
    for (const construct of constructs) because[construct] = (because[construct] ?? 0) + 1;
  }
  const outcomes = reaches.flatMap(({ reach }) => reach.reached);
  return {
    seed,
    rewrite: rewrite.what,
    problems,
    questions: pair.questions.length,
    leads: pair.leads.length,
    incomplete: reaches.filter(({ reach }) => !reach.complete).length,
    outcomes: outcomes.length,
    open: outcomes.filter(({ lead }) => lead === undefined).length,
    undecided: undecided.length,
    because,
    milliseconds: performance.now() - began,
  };
}

type Asked = readonly Observation[];

/** Leads that do not show what they are shown for, and differences between versions that mean the same. */
function untrue(pair: VersionPair, observations: Asked, { reached }: Reach): readonly string[] {
  return reached.flatMap(({ seen, lead }) => {
    const said = lead === undefined ? seen : seenOf(pair, observations, lead);
    const isSaid = said.join() === seen.join();
    const isWrong = pair.rewrite.means === 'the same' && lead !== undefined && isDifferent(seen);
    return [
      ...(isSaid ? [] : [`${nameOf(observations)}: shown for ${seen.join()}, the lead is seen as ${said.join()}`]),
      ...(isWrong ? [`${nameOf(observations)}: differs (${seen.join()}) though both mean the same`] : []),
    ];
  });
}

/** What is seen of some lead, though the analysis says that it cannot be. */
function missed(
  { base, head, moment, leads }: VersionPair,
  reaches: readonly { readonly observations: Asked; readonly reach: Reach }[],
): readonly string[] {
  const known = reaches.flatMap(({ observations, reach }) =>
    reach.complete ? [{ observations, words: new Set(reach.reached.map(({ seen }) => seen.join())) }] : [],
  );
  return leads.flatMap((lead) => {
    const judged: Readonly<Record<Side, Judged>> = {
      base: judgeFully(base, lead, moment),
      head: judgeFully(head, lead, moment),
    };
    return known.flatMap(({ observations, words }) => {
      const seen = observations.map((observation) => see(observation, (side) => judged[side])).join();
      if (words.has(seen)) return [];
      words.add(seen);
      return [`${nameOf(observations)}: ${seen} is held to be impossible, but ${leadInWords(lead)}`];
    });
  });
}

/** Two words, one of each version; or one about the order of both. */
function isDifferent([first, second]: readonly string[]): boolean {
  return second === undefined ? first === 'lower' || first === 'higher' : first !== second;
}

/** A difference may be possible, and none is known to be. */
function isUndecided({ reached, complete }: Reach): boolean {
  const different = reached.filter(({ seen }) => isDifferent(seen));
  return different.every(({ lead }) => lead === undefined) && (different.length > 0 || !complete);
}

function nameOf(observations: Asked): string {
  return observations.map(({ see: what, ...of }) => `${what} ${Object.values(of).join(' ')}`).join(' and ');
}

function leadInWords(lead: object): string {
  return JSON.stringify(lead, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value));
}
