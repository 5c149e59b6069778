/** Tests made of tests. */
import type { AllTest, AnyTest, AtLeastTest, ConditionTest, NotTest, UnsettledTest } from '../../../conditions/test.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';

export function allTest({ of }: Pick<AllTest, 'of'>, holds: boolean, { make, surely }: Compiling): NodeId {
  const each = of.map((test) => surely(test, holds));
  return holds ? make.all(each) : make.any(each);
}

export function anyTest({ of }: AnyTest, holds: boolean, { make, surely }: Compiling): NodeId {
  const each = of.map((test) => surely(test, holds));
  return holds ? make.any(each) : make.all(each);
}

export function notTest({ of }: NotTest, holds: boolean, { surely }: Compiling): NodeId {
  return surely(of, !holds);
}

/** False if even those that are unknown could not make it. */
export function atLeastTest({ n, of }: AtLeastTest, holds: boolean, { make, surely }: Compiling): NodeId {
  return make.atLeast(
    holds ? n : of.length - n + 1,
    of.map((test) => surely(test, holds)),
  );
}

/** All of them, or none of them. */
export function unsettledTest({ of }: UnsettledTest, holds: boolean, { make, surely }: Compiling): NodeId {
  return make.all(of.map((test) => surely(test, holds)));
}

export function conditionTest({ condition }: ConditionTest, holds: boolean, { make, step, surely }: Compiling): NodeId {
  const named = step('condition', condition);
  return named === undefined ? make.constant(false) : surely(named.when, holds);
}
