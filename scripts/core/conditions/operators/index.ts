/** Every operator, in the order in which they are recognised and documented. */
import type { Operator } from '../operator.ts';
import type { Op } from '../test.ts';
import { allOperator } from './all.ts';
import { anyOperator } from './any.ts';
import { anyOfOperator } from './any-of.ts';
import { anySignalOperator } from './any-signal.ts';
import { atLeastOperator } from './at-least.ts';
import { cellOperator } from './cell.ts';
import { changeOperator } from './change.ts';
import { conditionOperator } from './condition.ts';
import { countOfOperator } from './count-of.ts';
import { decisionOperator } from './decision.ts';
import { fieldOperator } from './field.ts';
import { gradeOperator } from './grade.ts';
import { highestOfOperator } from './highest-of.ts';
import { knownOperator } from './known.ts';
import { mostAdvancedOperator } from './most-advanced.ts';
import { noneOfOperator } from './none-of.ts';
import { notOperator } from './not.ts';
import { notAgreedOperator } from './not-agreed.ts';
import { privateOperator } from './private.ts';
import { reachedOperator } from './reached.ts';
import { scoreOperator } from './score.ts';
import { signalOperator } from './signal.ts';
import { sumOfOperator } from './sum-of.ts';
import { unsettledOperator } from './unsettled.ts';
import { viewOperator } from './view.ts';

export const operators: { readonly [O in Op]: Operator<O> } = {
  all: allOperator,
  any: anyOperator,
  not: notOperator,
  at_least: atLeastOperator,
  // Before those whose head they have as a key: a score, or a field, of members.
  any_of: anyOfOperator,
  none_of: noneOfOperator,
  count_of: countOfOperator,
  highest_of: highestOfOperator,
  sum_of: sumOfOperator,
  most_advanced: mostAdvancedOperator,
  field: fieldOperator,
  known: knownOperator,
  change: changeOperator,
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
