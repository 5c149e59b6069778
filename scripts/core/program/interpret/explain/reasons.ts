/**
 * Smallest reasons: what of a condition alone settles its truth. A conjunction that holds needs all
 * of its parts, a disjunction any one of them; of what does not hold it is the other way round.
 */
import { truthOf } from '../../../conditions/judge.ts';
import type { Test } from '../../../conditions/test.ts';
import type { Trace } from '../../explanation.ts';
import type { Explaining } from './context.ts';
import { partsOf, traceOf } from './trace.ts';

const MOST = 5;

/** At most five, fewest parts first; each is the trace of the test without what it does not need. */
export function smallestReasons(test: Test, explaining: Explaining): readonly Trace[] {
  const truth = truthOf(test, explaining.subject);
  const parts = partsOf(test, explaining);
  const telling = parts.filter((part) => truthOf(part, explaining.subject) === wantedOf(test, truth));
  if (telling.length === 0) return [traceOf(test, explaining)];
  const needed = neededOf(test, truth, telling.length);
  const reasons = needed === 1 ? eachAlone(test, telling, explaining) : [together(test, telling, needed, explaining)];
  return reasons.toSorted((a, b) => leaves(a) - leaves(b)).slice(0, MOST);
}

/** A negation is settled by a part of the opposite truth. */
function wantedOf({ op }: Test, truth: boolean | undefined): boolean | undefined {
  return op === 'not' && truth !== undefined ? !truth : truth;
}

/** How many of the telling parts settle it together. */
function neededOf(test: Test, truth: boolean | undefined, telling: number): number {
  switch (test.op) {
    case 'all':
      return truth === false ? 1 : telling;
    case 'any':
      return truth === true ? 1 : telling;
    case 'at_least':
      return truth === undefined ? telling : truth ? test.n : test.of.length - test.n + 1;
    default:
      return 1;
  }
}

/** A combination around a single part adds nothing to it; a name or a negation does. */
function eachAlone(test: Test, telling: readonly Test[], explaining: Explaining): readonly Trace[] {
  const reasons = telling.flatMap((part) => smallestReasons(part, explaining));
  if (test.op === 'all' || test.op === 'any' || test.op === 'at_least') return reasons;
  const whole = traceOf(test, explaining);
  return reasons.map((reason) => ({ ...whole, parts: [reason] }));
}

function together(test: Test, telling: readonly Test[], needed: number, explaining: Explaining): Trace {
  const parts = telling.flatMap((part) => smallestReasons(part, explaining).slice(0, 1));
  const chosen = new Set(parts.toSorted((a, b) => leaves(a) - leaves(b)).slice(0, needed));
  const whole = traceOf(test, explaining);
  return { ...whole, parts: parts.filter((part) => chosen.has(part)).flatMap((part) => partsToRead(whole, part)) };
}

/** A conjunction within a conjunction is read as one. */
function partsToRead(whole: Trace, part: Trace): readonly Trace[] {
  const isSame = whole.text === part.text && whole.ids.length === 0 && part.ids.length === 0 && part.seen === undefined;
  return isSame && part.parts.length > 0 ? part.parts : [part];
}

function leaves({ parts }: Trace): number {
  return parts.length === 0 ? 1 : parts.reduce((count, part) => count + leaves(part), 0);
}
