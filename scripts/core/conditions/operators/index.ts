/** Every operator, in the order in which they are recognised and documented. */
import type { Operator } from '../operator.ts';
import type { Op } from '../test.ts';
import { allOperator } from './all.ts';
import { anyOperator } from './any.ts';
import { anySignalOperator } from './any-signal.ts';
import { atLeastOperator } from './at-least.ts';
import { cellOperator } from './cell.ts';
import { conditionOperator } from './condition.ts';
import { decisionOperator } from './decision.ts';
import { fieldOperator } from './field.ts';
import { gradeOperator } from './grade.ts';
import { knownOperator } from './known.ts';
import { notOperator } from './not.ts';
import { notAgreedOperator } from './not-agreed.ts';
import { privateOperator } from './private.ts';
import { reachedOperator } from './reached.ts';
import { scoreOperator } from './score.ts';
import { signalOperator } from './signal.ts';
import { unsettledOperator } from './unsettled.ts';
import { viewOperator } from './view.ts';

export const operators: { readonly [O in Op]: Operator<O> } = {
  all: allOperator,
  any: anyOperator,
  not: notOperator,
  at_least: atLeastOperator,
  field: fieldOperator,
  known: knownOperator,
  signal: signalOperator,
  any_signal: anySignalOperator,
  score: scoreOperator,
  grade: gradeOperator,
  cell: cellOperator,
  reached: reachedOperator,
  decision: decisionOperator,
  condition: conditionOperator,
  view: viewOperator,
  not_agreed: notAgreedOperator,
  unsettled: unsettledOperator,
  private: privateOperator,
};
