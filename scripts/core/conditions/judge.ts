/** Judges a condition, an amount or a comparison for one lead. */
import { type Amount, evaluateAmount, type Pair } from './amount.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { operators } from './operators/index.ts';
import type { Subject } from './subject.ts';
import type { Op, Test, TestByOp } from './test.ts';
import type { Truth } from './truth.ts';
import type { Value } from './value.ts';

export function truthOf(test: Test, subject: Subject): Truth {
  return truthAs(test.op, test, subject);
}

function truthAs<O extends Op>(op: O, test: TestByOp[O], subject: Subject): Truth {
  return operators[op].test(test, subject, (inner) => truthOf(inner, subject));
}

/** What an amount comes to for the lead, in its own units. */
export function pairOf(amount: Amount, subject: Subject): Pair {
  return evaluateAmount(amount, (when) => truthOf(when, subject));
}

/** Whether the property of an event passes all its comparisons; unknown does not. */
export function passesAll(by: readonly Comparison[], value: Value | undefined, subject: Subject): boolean {
  return by.every((comparison) => compare(comparison, value, subject, (when) => truthOf(when, subject)) === true);
}
