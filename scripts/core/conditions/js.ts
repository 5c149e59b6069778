/** A condition as JavaScript: two boolean expressions over what the scope names. */
import type { JsScope } from './js-scope.ts';
import type { JsTruth } from './js-truth.ts';
import { operators } from './operators/index.ts';
import type { Op, Test, TestByOp } from './test.ts';

/** For the scope's own `test` too. */
export function jsOf(test: Test, scope: JsScope): JsTruth {
  return jsAs(test.op, test, scope);
}

function jsAs<O extends Op>(op: O, test: TestByOp[O], scope: JsScope): JsTruth {
  return operators[op].js(test, scope);
}
