/** The rules that prove what they say, by family. */
import type { LogicRule } from '../logic/logic-rule.ts';
import { contradictoryAnswers } from './governance/contradictory-answers.ts';
import { alwaysTrue } from './logic/always-true.ts';
import { bandNeverReached } from './logic/band-never-reached.ts';
import { caseNeverReached } from './logic/case-never-reached.ts';
import { cellNeverReached } from './logic/cell-never-reached.ts';
import { gradeNeverReached } from './logic/grade-never-reached.ts';
import { guardRailBroken } from './logic/guard-rail-broken.ts';
import { guardRailUndecided } from './logic/guard-rail-undecided.ts';
import { neverTrue } from './logic/never-true.ts';
import { redundantClause } from './logic/redundant-clause.ts';
import { ruleNeverCounts } from './logic/rule-never-counts.ts';
import { segmentsOverlap } from './logic/segments-overlap.ts';
import { stageNeverReached } from './logic/stage-never-reached.ts';
import { stagesDoNotNest } from './logic/stages-do-not-nest.ts';
import { thresholdOutOfReach } from './logic/threshold-out-of-reach.ts';
import { tiersOverlap } from './logic/tiers-overlap.ts';
import { twoPromises } from './sla/two-promises.ts';
import { routeNeverReached } from './stage/route-never-reached.ts';
import { routesOverlap } from './stage/routes-overlap.ts';

export const logicRules: readonly LogicRule[] = [
  guardRailBroken,
  guardRailUndecided,
  contradictoryAnswers,
  neverTrue,
  alwaysTrue,
  thresholdOutOfReach,
  caseNeverReached,
  bandNeverReached,
  ruleNeverCounts,
  gradeNeverReached,
  cellNeverReached,
  stageNeverReached,
  stagesDoNotNest,
  redundantClause,
  segmentsOverlap,
  tiersOverlap,
  twoPromises,
  routeNeverReached,
  routesOverlap,
];
