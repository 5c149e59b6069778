/**
 * Each definition as one sentence, as a contract would put it: what it settles, for whom, how much. It
 * opens the definition's own page, and is its clause where the whole agreement is read in one go.
 */
import type { Definition } from '#core/agreement/agreement.ts';
import { activitySentence } from '../activities.ts';
import { calendarSentence } from '../calendars.ts';
import { signalSentence } from '../signals.ts';
import { signatureClause } from '../signing.ts';
import { ownWhy } from '../written.ts';
import { attributionClause, dealClause, positionClause } from './attribution.ts';
import { axisClause } from './axis.ts';
import { conditionClause } from './condition.ts';
import { criterionClause } from './criterion.ts';
import { deletionClause, mergeClause, normalisationClause, precedenceClause, purposeClause } from './data-standards.ts';
import { disputeClause } from './dispute.ts';
import { disqualifierClause } from './disqualifier.ts';
import { fieldClause } from './field.ts';
import { goalClause, studyClause } from './goal.ts';
import {
  dashboardClause,
  groupClause,
  ladderClause,
  meetingClause,
  principleClause,
  termClause,
  trainingClause,
  winClause,
  windowClause,
} from './governance.ts';
import { guardRailClause } from './guard-rail.ts';
import { handoverClause } from './handover.ts';
import {
  caseStudyClause,
  criterionOfIcpClause,
  interviewClause,
  personaClause,
  segmentClause,
  tierClause,
} from './icp.ts';
import { assetClause, messageClause, stepClause } from './journey.ts';
import { metricClause, periodClause, quantityClause, variantClause } from './metric.ts';
import { matrixClause, modelClause } from './model.ts';
import { partyClause } from './party.ts';
import { endClause, programmeClause } from './programme.ts';
import { reasonClause } from './reason.ts';
import { routingClause } from './routing.ts';
import { serviceLevelClause } from './service-level.ts';
import { sourceClause } from './source.ts';
import { stageClause } from './stage.ts';

export type Clause = (definition: Definition) => string;

const clauses: Readonly<Record<string, Clause>> = {
  activity: activitySentence,
  asset: assetClause,
  'attribution-model': attributionClause,
  'attribution-position': positionClause,
  axis: axisClause,
  calendar: calendarSentence,
  'case-study': caseStudyClause,
  'change-window': windowClause,
  condition: conditionClause,
  'consent-purpose': purposeClause,
  criterion: criterionClause,
  dashboard: dashboardClause,
  'deletion-rule': deletionClause,
  dispute: disputeClause,
  disqualifier: disqualifierClause,
  end: endClause,
  'escalation-ladder': ladderClause,
  field: fieldClause,
  goal: goalClause,
  group: groupClause,
  'guard-rail': guardRailClause,
  handover: handoverClause,
  'icp-criterion': criterionOfIcpClause,
  'icp-tier': tierClause,
  interview: interviewClause,
  'journey-step': stepClause,
  matrix: matrixClause,
  meeting: meetingClause,
  'merge-rule': mergeClause,
  message: messageClause,
  metric: metricClause,
  'metric/variant': variantClause,
  model: modelClause,
  period: periodClause,
  persona: personaClause,
  'normalisation-rule': normalisationClause,
  'precedence-rule': precedenceClause,
  principle: principleClause,
  programme: programmeClause,
  quantity: quantityClause,
  reason: reasonClause,
  role: partyClause,
  routing: routingClause,
  'sample-deal': dealClause,
  segment: segmentClause,
  'service-level': serviceLevelClause,
  signal: signalSentence,
  signature: signatureClause,
  source: sourceClause,
  stage: stageClause,
  study: studyClause,
  team: partyClause,
  term: termClause,
  training: trainingClause,
  win: winClause,
};

/** Kinds without a sentence of their own are known by why there is such a thing. */
export function clauseOf(definition: Definition): string | undefined {
  return clauses[definition.kind]?.(definition) ?? ownWhy(definition);
}
