/** Walks a condition: what it looks at, and what stands inside it. */
import type { Read } from './operator.ts';
import { operators } from './operators/index.ts';
import type { Op, Test, TestByOp } from './test.ts';

/** What the test itself looks at. */
export function readsOf(test: Test): readonly Read[] {
  return readsAs(test.op, test);
}

function readsAs<O extends Op>(op: O, test: TestByOp[O]): readonly Read[] {
  return operators[op].reads(test);
}

/** Parts of the test, and the conditions of amounts by case in it. */
export function childrenOf(test: Test): readonly Test[] {
  return childrenAs(test.op, test);
}

function childrenAs<O extends Op>(op: O, test: TestByOp[O]): readonly Test[] {
  return operators[op].children(test);
}

/** The test and all within it, outer ones first. */
export function testsWithin(test: Test): readonly Test[] {
  return [test, ...childrenOf(test).flatMap(testsWithin)];
}

/** Each thing once. What a named condition or a model looks at in turn is not followed. */
export function readsWithin(test: Test): readonly Read[] {
  const reads = testsWithin(test).flatMap(readsOf);
  return [...new Map(reads.map((read) => [`${read.kind} ${read.id}`, read])).values()];
}
