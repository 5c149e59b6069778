/**
 * Asks the analysis, as seldom as possible. That something can happen is shown by any lead of which it
 * is so, and most of it by leads that are at hand: the sample leads, leads made at the edges of the
 * program, and the witnesses found so far. Only what none of them shows is worth a proof.
 */
import type { Analysis } from '../../analysis/analysis.ts';
import type { Construct } from '../../analysis/leaf.ts';
import type { Description, Observation, Reach } from '../../analysis/reach.ts';
import { minimise } from '../../analysis/witness/minimise.ts';
import { see } from '../../analysis/witness/see.ts';
import type { Test } from '../../conditions/test.ts';
import { type Judged, judgeFully } from '../../program/interpret/verdict.ts';
import type { Lead } from '../../program/lead.ts';
import { hybridsFor } from './hybrids.ts';

export type Answer =
  | { readonly is: 'possible'; readonly lead: Lead }
  | { readonly is: 'impossible' }
  | { readonly is: 'undecided'; readonly because: readonly Construct[] };

export interface Proofs {
  /** Whether there is a lead that fits one of the descriptions: one by itself, an account of one. */
  can(...any: readonly Description[]): Answer;
  /** The same, with a lead from which nothing can be left out. */
  show(...any: readonly Description[]): Answer;
  /** The same, however long it takes. */
  settle(...any: readonly Description[]): Answer;
}

type Part = Description[number];
type Meets = Extract<Observation, { readonly see: 'meets' }>;

/** Whoever asks whether something is possible does not wait long for a no, nor do all of them together. */
const FEW_STEPS = 20_000;
const ALL_STEPS = 300_000;

/** The test comes out as one of the words: `true` unless given. */
export function truth(test: Test, ...words: readonly ('true' | 'false' | 'unknown')[]): Part {
  return { observation: { see: 'truth', side: 'head', test }, words: words.length === 0 ? ['true'] : words };
}

/** The test is not surely true. */
export function notTrue(test: Test): Part {
  return truth(test, 'false', 'unknown');
}

/** `made` are leads to try before anything is proved; nobody makes them while the sample leads show enough. */
export function createProofs(analysis: Analysis, made: () => readonly Lead[]): Proofs {
  const { head, moment, samples } = analysis;
  const pool = new Map<Lead, Judged>();
  const asked = new Map<string, Answer>();
  const add = (lead: Lead): void => {
    if (!pool.has(lead)) pool.set(lead, judgeFully(head, lead, moment));
  };
  let untried: (typeof made)[] = [() => samples, made];
  let left = ALL_STEPS;
  const ask = (question: Meets, most?: number): Answer => {
    const key = `${most} ${keyOf(question)}`;
    const before = asked.get(key);
    if (before !== undefined) return before;
    if (most !== undefined && left <= 0) return { is: 'undecided', because: ['steps'] };
    const reach = analysis.reach([question], most);
    if (most !== undefined) left -= reach.steps;
    const found = answerOf(reach);
    asked.set(key, found);
    if (found.is === 'possible') add(found.lead);
    return found;
  };
  const isSeen = (observation: Observation, lead: Lead): string => {
    const one = pool.get(lead) ?? judgeFully(head, lead, moment);
    return see(observation, () => one);
  };
  const shownBy = (question: Meets): Lead | undefined => {
    const found = [...pool.keys()].find((lead) => isSeen(question, lead) === 'true');
    const [next] = untried;
    if (found !== undefined) return found;
    if (next === undefined) return madeUpFor(question);
    untried = untried.slice(1);
    for (const lead of next()) add(lead);
    return shownBy(question);
  };
  /** Out of two leads that each show one of two parts. */
  const madeUpFor = (question: Meets): Lead | undefined => {
    const meets = (lead: Lead, { observation, words }: Part): boolean => words.includes(isSeen(observation, lead));
    for (const [one, other, ...more] of question.any) {
      if (one === undefined || other === undefined || more.length > 0) continue;
      for (const lead of hybridsFor([one, other], [...pool.keys()], meets, head)) {
        if (isSeen(question, lead) !== 'true') continue;
        add(lead);
        return lead;
      }
    }
    return undefined;
  };
  const answer = (question: Meets, most?: number): Answer => {
    const lead = shownBy(question);
    return lead === undefined ? ask(question, most) : { is: 'possible', lead };
  };
  /** A lead made for the question has plainer values than one that happens to show it. */
  const smallest = (question: Meets, found: Answer): Answer => {
    if (found.is !== 'possible') return found;
    const made = ask(question, FEW_STEPS);
    const shows = (one: Lead): boolean => isSeen(question, one) === 'true';
    return { is: 'possible', lead: minimise((made.is === 'possible' ? made : found).lead, shows, []).lead };
  };
  const meets = (any: readonly Description[]): Meets => ({ see: 'meets', any });
  return {
    can: (...any) => answer(meets(any), FEW_STEPS),
    show: (...any) => smallest(meets(any), answer(meets(any), FEW_STEPS)),
    settle: (...any) => smallest(meets(any), answer(meets(any))),
  };
}

function answerOf({ reached, complete, because }: Reach): Answer {
  const found = reached.find(({ seen: [word] }) => word === 'true');
  if (found?.lead !== undefined) return { is: 'possible', lead: found.lead };
  if (complete && found === undefined) return { is: 'impossible' };
  return { is: 'undecided', because: [...new Set([...because, ...(found?.because ?? [])])] };
}

/** Where a test was written makes no difference. */
function keyOf(question: Observation): string {
  return JSON.stringify(question, (key, value: unknown) => (key === 'origin' ? undefined : value));
}
