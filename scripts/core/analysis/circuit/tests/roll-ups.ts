/** Tests on the members of an account: see `taken-together`. */
import { childrenOf } from '../../../conditions/reads.ts';
import { PERSON, type RollUp, type Test, type TestByOp } from '../../../conditions/test.ts';
import type { Compiling } from '../compiling.ts';
import { valuesOf } from '../fields/values.ts';
import type { NodeId } from '../node.ts';
import { scoreMeaning, testMeaning } from './taken-together.ts';

type RollUpOp = 'any_of' | 'none_of' | 'count_of' | 'highest_of' | 'sum_of' | 'most_advanced';

export function rollUpTest(test: TestByOp[RollUpOp], holds: boolean, to: Compiling): NodeId {
  const { make, side } = to;
  const { rollUp } = test;
  // None of them is not any of them.
  const asked: Test = test.op === 'none_of' ? { ...test, op: 'any_of' } : test;
  const ofLead = childrenOf(test).filter((child) => child !== rollUp.where);
  const members = rollUp.of === PERSON ? personMeaning(rollUp, to) : memberMeaning(rollUp, to);
  const meaning = JSON.stringify([members, ofLead.map((child) => testMeaning(child, to))]);
  const leaf = make.leaves.free(asked, 'roll-up', side, meaning);
  return make.is(leaf, test.op === 'none_of' ? !holds : holds);
}

function personMeaning({ where, value }: RollUp, to: Compiling): unknown {
  return [where && testMeaning(where, to), value && valueMeaning(value, to)];
}

function valueMeaning(value: NonNullable<RollUp['value']>, to: Compiling): unknown {
  switch (value.of) {
    case 'score':
      return scoreMeaning(value.model, to);
    case 'field':
      return valuesOf(value.field, to);
    case 'recorded-stage':
      return value.path;
  }
}

/** Rows of a subject: the test itself, and how the fields it may read are derived. */
function memberMeaning({ of }: RollUp, { program }: Compiling): unknown {
  const derived = program.subjects.find(({ id }) => id === of)?.derived ?? [];
  return derived.map(({ id, from }) => [id, keyOf(from)]);
}

function keyOf(from: object): string {
  return JSON.stringify(from, (key, value: unknown) => (key === 'origin' ? undefined : value));
}
