/** A condition as SQL: a boolean expression, NULL for unknown, over what the scope names. */
import type { Fragment } from '../sql/fragment.ts';
import { operators } from './operators/index.ts';
import type { SqlScope } from './sql-scope.ts';
import type { Op, Test, TestByOp } from './test.ts';

/** For the scope's own `test` too. */
export function sqlOf(test: Test, scope: SqlScope): Fragment {
  return sqlAs(test.op, test, scope);
}

function sqlAs<O extends Op>(op: O, test: TestByOp[O], scope: SqlScope): Fragment {
  return operators[op].sql(test, scope);
}
