/** Type check of a condition as it is written in YAML, once the schema has let it pass. */
import type { Path } from '../diagnostics/place.ts';
import type { Condition, ConditionByOp } from '../schema/condition.generated.ts';
import { operators } from './operators/index.ts';
import type { Scope } from './scope.ts';
import type { Op, Test } from './test.ts';

const OPS: readonly Op[] = Object.values(operators).map(({ op }) => op);

/**
 * The test, or `undefined` if something in it was reported or refers to what does not exist. For the
 * scope's own `lower` too.
 */
export function lowerCondition(condition: Condition, path: Path, scope: Scope): Test | undefined {
  const op = OPS.find((head) => head in condition);
  return op === undefined ? undefined : lowerAs(op, condition, path, scope);
}

function lowerAs<O extends Op>(op: O, condition: Condition, path: Path, scope: Scope): Test | undefined {
  return isWritten(op, condition) ? operators[op].lower(condition, path, scope) : undefined;
}

function isWritten<O extends Op>(op: O, condition: Condition): condition is ConditionByOp[O] {
  return op in condition;
}
