/**
 * Minimal reasons of one test. A *leaf* is a test that is no combination, once named conditions and
 * computed criteria are opened; two places that ask the same are two leaves.
 *
 * A reason is a set of leaves that settles the test alone, and from which none can be dropped:
 * - where the test is true or false, it stays so with every other leaf made unknown. As knowing more
 *   never turns a known result around, it stays so whatever the others turn out to be;
 * - where it is unknown, the leaves are unknown ones that keep it from what was hoped for (a gate from
 *   opening, a disqualifier from being ruled out), whatever the other unknown ones turn out to be.
 *
 * Every combination counts parts: `k` of `n` have to hold, `all` is n of n and `any` 1 of n. So the parts
 * needed are: k true ones; n − k + 1 false ones; of `t` true and `u` unknown ones, t + u − k + 1 unknown
 * ones to keep it from being true, or k − t to keep it from being false. Taking exactly so many, each with
 * a reason of its own, is what makes the set minimal; taking those with the fewest leaves makes it small.
 */
import { truthOf } from '../../../conditions/judge.ts';
import type { Test } from '../../../conditions/test.ts';
import type { Truth } from '../../../conditions/truth.ts';
import type { Trace } from '../../explanation.ts';
import type { Explaining } from './context.ts';
import { partsOf, traceOf } from './trace.ts';

const MOST = 5;

/**
 * At most five, fewest leaves first; each is the trace of the test without what it does not need.
 * `hoped` matters only while the test is unknown: what a reason has to keep it from being.
 */
export function smallestReasons(test: Test, hoped: boolean, explaining: Explaining): readonly Trace[] {
  const { telling, needed } = partsNeeded(test, hoped, explaining);
  if (telling.length === 0 || needed === 0) return [leafOf(test, explaining)];
  const inner = test.op === 'not' ? !hoped : hoped;
  const reasons =
    needed === 1 ? eachAlone(test, telling, inner, explaining) : [together(test, telling, needed, inner, explaining)];
  return reasons.toSorted((a, b) => leaves(a) - leaves(b)).slice(0, MOST);
}

/** Parts that did not settle it are no reason; of what is not agreed they are all there is to see. */
function leafOf(test: Test, explaining: Explaining): Trace {
  const trace = traceOf(test, explaining);
  return test.op === 'unsettled' ? trace : { ...trace, parts: [] };
}

interface Needed {
  /** Parts that can settle it. */
  readonly telling: readonly Test[];
  /** How many of them it takes. */
  readonly needed: number;
}

function partsNeeded(test: Test, hoped: boolean, explaining: Explaining): Needed {
  const truth = truthOf(test, explaining.subject);
  const parts = partsOf(test, explaining);
  const having = (wanted: Truth): readonly Test[] =>
    parts.filter((part) => truthOf(part, explaining.subject) === wanted);
  if (test.op === 'not') return { telling: having(truth === undefined ? undefined : !truth), needed: 1 };
  if (test.op === 'unsettled') return { telling: truth === undefined ? [] : having(truth), needed: parts.length };
  const quorum = quorumOf(test, parts.length);
  const telling = having(truth);
  if (truth === true) return { telling, needed: quorum };
  if (truth === false) return { telling, needed: parts.length - quorum + 1 };
  const holding = having(true).length;
  return { telling, needed: hoped ? holding + telling.length - quorum + 1 : quorum - holding };
}

/** How many of the parts have to hold; names and computed criteria have one part. */
function quorumOf(test: Test, parts: number): number {
  if (test.op === 'at_least') return test.n;
  return test.op === 'any' ? 1 : parts;
}

/** A combination around a single part adds nothing to it; a name or a negation does. */
function eachAlone(test: Test, telling: readonly Test[], hoped: boolean, explaining: Explaining): readonly Trace[] {
  const reasons = telling.flatMap((part) => smallestReasons(part, hoped, explaining));
  if (test.op === 'all' || test.op === 'any' || test.op === 'at_least') return reasons;
  const whole = traceOf(test, explaining);
  return reasons.map((reason) => ({ ...whole, parts: [reason] }));
}

function together(test: Test, telling: readonly Test[], needed: number, hoped: boolean, explaining: Explaining): Trace {
  const parts = telling.flatMap((part) => smallestReasons(part, hoped, explaining).slice(0, 1));
  const chosen = new Set(parts.toSorted((a, b) => leaves(a) - leaves(b)).slice(0, needed));
  const whole = traceOf(test, explaining);
  return { ...whole, parts: parts.filter((part) => chosen.has(part)).flatMap((part) => partsToRead(whole, part)) };
}

/** A conjunction within a conjunction is read as one. */
function partsToRead(whole: Trace, part: Trace): readonly Trace[] {
  const isSame = whole.text === part.text && whole.ids.length === 0 && part.ids.length === 0 && part.seen === undefined;
  return isSame && part.parts.length > 0 ? part.parts : [part];
}

/** Leaves of a trace, each place for itself. */
export function leaves({ parts }: Trace): number {
  return parts.length === 0 ? 1 : parts.reduce((count, part) => count + leaves(part), 0);
}
