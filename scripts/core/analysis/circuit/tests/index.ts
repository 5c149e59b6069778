/** How each operator becomes nodes: what makes its test surely true, and what surely false. */
import type { Op, TestByOp } from '../../../conditions/test.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import { changeTest } from './change.ts';
import { allTest, anyTest, atLeastTest, conditionTest, notTest, unsettledTest } from './combinations.ts';
import { anySignalTest, signalTest, viewTest } from './events.ts';
import { fieldTest, knownTest, privateTest } from './fields.ts';
import { notAgreedTest } from './not-agreed.ts';
import { decisionTest, reachedTest } from './records.ts';
import { rollUpTest } from './roll-ups.ts';
import { cellTest, gradeTest, scoreTest } from './scores.ts';

/** Whether the test is true for certain, or false for certain. */
export type TestNode<O extends Op> = (test: TestByOp[O], holds: boolean, to: Compiling) => NodeId;

export const testNodes: { readonly [O in Op]: TestNode<O> } = {
  all: allTest,
  any: anyTest,
  not: notTest,
  at_least: atLeastTest,
  any_of: rollUpTest,
  none_of: rollUpTest,
  count_of: rollUpTest,
  highest_of: rollUpTest,
  sum_of: rollUpTest,
  most_advanced: rollUpTest,
  field: fieldTest,
  known: knownTest,
  change: changeTest,
  signal: signalTest,
  any_signal: anySignalTest,
  score: scoreTest,
  grade: gradeTest,
  cell: cellTest,
  reached: reachedTest,
  decision: decisionTest,
  condition: conditionTest,
  view: viewTest,
  not_agreed: notAgreedTest,
  unsettled: unsettledTest,
  private: privateTest,
};
