/** The rules that prove what they say, by family. */
import type { LogicRule } from '../logic/logic-rule.ts';
import { gradeNeverReached } from './logic/grade-never-reached.ts';
import { guardRailBroken } from './logic/guard-rail-broken.ts';
import { guardRailUndecided } from './logic/guard-rail-undecided.ts';
import { segmentsOverlap } from './logic/segments-overlap.ts';

export const logicRules: readonly LogicRule[] = [
  gradeNeverReached,
  guardRailBroken,
  guardRailUndecided,
  segmentsOverlap,
];
