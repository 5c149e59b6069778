/**
 * Numbers and values by case. Where all cases ask about one field, a missing value is settled while
 * compiling, by the interpreter itself, and a known one leaves nothing unknown: one choice in plain
 * code. Otherwise the bounds are found from the last case to the first: one that surely holds is the
 * answer, one that possibly does widens what the later ones give.
 */
import { type Amount, evaluateAmount, type Pair } from '../../conditions/amount.ts';
import { jsOf } from '../../conditions/js.ts';
import type { JsPair, JsScope } from '../../conditions/js-scope.ts';
import { isCertain, type JsTruth, UNKNOWN } from '../../conditions/js-truth.ts';
import { truthOf } from '../../conditions/judge.ts';
import { readsWithin } from '../../conditions/reads.ts';
import type { Subject } from '../../conditions/subject.ts';
import type { Test } from '../../conditions/test.ts';
import { FALSE, type JsFragment, js, TRUE, whole } from '../../js/fragment.ts';
import { choose } from '../../js/logic.ts';
import { UNDETERMINED } from '../score-status.ts';
import { type Body, ifElse } from './body.ts';

export interface Place {
  readonly body: Body;
  readonly scope: JsScope;
  readonly hint: string;
}

export function exactly(value: JsFragment): JsPair {
  return { least: value, most: value };
}

export function amountOf(amount: Amount, place: Place): JsPair {
  const { cases, otherwise } = amount;
  if (cases.length === 0) return exactly(whole(otherwise));
  const { body, scope, hint } = place;
  const tests = cases.map(({ when }) => when);
  const values = cases.map(({ value }) => whole(value));
  const by = byOneField(tests, scope);
  if (by !== undefined) {
    const chosen = firstOf(by.holds, values, whole(otherwise));
    return spread(by.known, chosen, evaluateAmount(amount, judgeMissing), place);
  }
  const truths = tests.map((test) => scope.test(test));
  if (truths.every(isCertain)) {
    const holds = truths.map(({ surely }) => surely);
    return exactly(body.constant(hint, firstOf(holds, values, whole(otherwise))));
  }
  return widened(amount, truths, place);
}

/** The known choice, or what a missing value comes to. */
function spread(known: JsFragment, chosen: JsFragment, missing: Pair, { body, hint }: Place): JsPair {
  const [least, most] = [whole(missing.least), whole(missing.most)];
  if (known === TRUE) return exactly(body.constant(hint, chosen));
  if (missing.least === missing.most) return exactly(body.constant(hint, choose(known, chosen, least)));
  const low = body.constant(`${hint} least`, choose(known, chosen, least));
  return { least: low, most: body.constant(`${hint} most`, choose(known, low, most)) };
}

/** What the first case that holds gives. */
export function firstOf(
  holds: readonly JsFragment[],
  values: readonly JsFragment[],
  otherwise: JsFragment,
): JsFragment {
  return holds.reduceRight((others, when, place) => choose(when, values[place] ?? otherwise, others), otherwise);
}

function widened({ cases, otherwise }: Amount, truths: readonly JsTruth[], { body, hint }: Place): JsPair {
  const least = body.variable(`${hint} least`, whole(otherwise));
  const most = body.variable(`${hint} most`, whole(otherwise));
  const arms = cases.map(({ value }, place) => ({ value: whole(value), truth: truths[place] ?? UNKNOWN }));
  for (const { value, truth } of arms.toReversed()) {
    const settles = [js`${least} = ${most} = ${value};`];
    const widens = [js`if (${value} < ${least}) ${least} = ${value};`, js`if (${value} > ${most}) ${most} = ${value};`];
    body.run([least, most], eitherOr(truth, settles, widens));
  }
  return { least, most };
}

/** What happens where a case surely holds, and where it only may. */
export function eitherOr(
  { surely, possibly }: JsTruth,
  settles: readonly JsFragment[],
  widens: readonly JsFragment[],
): JsFragment {
  if (surely === FALSE) return ifElse(possibly, widens, []);
  const settled = ifElse(surely, settles, []);
  return surely === possibly ? settled : js`${settled} else ${ifElse(possibly, widens, [])}`;
}

export interface ByOneField {
  readonly known: JsFragment;
  /** Whether each case holds, the field being known. */
  readonly holds: readonly JsFragment[];
}

/** Tests that all ask about one field, and that nothing but its absence can leave unknown. */
export function byOneField(tests: readonly Test[], scope: JsScope): ByOneField | undefined {
  const reads = tests.flatMap(readsWithin);
  const [first] = reads;
  if (first === undefined || !reads.every(({ kind, id }) => kind === 'field' && id === first.id)) return undefined;
  const { value, known } = scope.field(first.id);
  const knowing: JsScope = {
    ...scope,
    field: () => ({ value, known: TRUE }),
    test: (test) => jsOf(test, knowing),
  };
  const truths = tests.map((test) => jsOf(test, knowing));
  return truths.every(isCertain) ? { known, holds: truths.map(({ surely }) => surely) } : undefined;
}

/** Of a lead of which nothing is known. */
function judgeMissing(test: Test): boolean | undefined {
  return truthOf(test, NOTHING_KNOWN);
}

/** Asked by tests that `byOneField` lets through, which ask for nothing but a field. */
export const NOTHING_KNOWN: Subject = {
  asOf: 0,
  asOfDate: 0,
  field: () => undefined,
  count: () => undefined,
  condition: () => undefined,
  score: () => ({ status: UNDETERMINED }),
  cell: () => undefined,
  reached: () => undefined,
  timesReached: () => undefined,
  decision: () => undefined,
  view: () => undefined,
  recordedStage: () => undefined,
  rollUp: () => undefined,
};
