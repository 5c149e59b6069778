/**
 * Kleene's logic in two plain booleans: whether a condition surely holds, and whether it possibly
 * does. True is both, false neither, unknown only the second. Each operator then takes the two apart:
 * `all` is `&&` of each, `not` swaps and denies them, so generated code is short-circuit code without
 * a third value, and where only one of the two is asked, as at a gate, only that one is computed.
 */
import { FALSE, type JsFragment, joinJs, js, TRUE, whole } from '../js/fragment.ts';
import { and, not, or } from '../js/logic.ts';

export interface JsTruth {
  readonly surely: JsFragment;
  /** The same fragment where nothing can be unknown. */
  readonly possibly: JsFragment;
}

/** A value of the lead, `undefined` while it is missing. */
export interface JsValue {
  readonly value: JsFragment;
  /** `true` where it can never be missing. */
  readonly known: JsFragment;
}

export const UNKNOWN: JsTruth = { surely: FALSE, possibly: TRUE };

export function certainly(holds: JsFragment): JsTruth {
  return { surely: holds, possibly: holds };
}

export function isCertain({ surely, possibly }: JsTruth): boolean {
  return surely === possibly;
}

/** Unknown unless `known`; the truth is looked at only then. */
export function whereKnown(known: JsFragment, { surely, possibly }: JsTruth): JsTruth {
  if (known === TRUE) return { surely, possibly };
  return { surely: and([known, surely]), possibly: or([not(known), possibly]) };
}

export function allJs(truths: readonly JsTruth[]): JsTruth {
  return together(truths, and);
}

export function anyJs(truths: readonly JsTruth[]): JsTruth {
  return together(truths, or);
}

export function notJs(truth: JsTruth): JsTruth {
  if (isCertain(truth)) return certainly(not(truth.surely));
  return { surely: not(truth.possibly), possibly: not(truth.surely) };
}

export function atLeastJs(n: number, truths: readonly JsTruth[]): JsTruth {
  return together(truths, (parts) => {
    const counts = parts.map((part) => js`(${part} ? 1 : 0)`);
    return js`(${joinJs(counts, ' + ', whole(0))} >= ${whole(n)})`;
  });
}

function together(truths: readonly JsTruth[], join: (parts: readonly JsFragment[]) => JsFragment): JsTruth {
  const surely = join(truths.map((truth) => truth.surely));
  return truths.every(isCertain) ? certainly(surely) : { surely, possibly: join(truths.map((one) => one.possibly)) };
}
