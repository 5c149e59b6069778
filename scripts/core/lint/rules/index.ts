/** The lint rules, by family. */
import type { LintRule } from '../lint-rule.ts';
import { amountTooFine } from './attribution/amount-too-fine.ts';
import { dealNotEnded } from './attribution/deal-not-ended.ts';
import { edgeRule } from './attribution/edge-rule.ts';
import { firstTouchRewritten } from './attribution/first-touch-rewritten.ts';
import { momentRepeated } from './attribution/moment-repeated.ts';
import { moreBought } from './attribution/more-bought.ts';
import { nothingToLearn } from './attribution/nothing-to-learn.ts';
import { positionRepeated } from './attribution/position-repeated.ts';
import { tooManyProgrammes } from './attribution/too-many-programmes.ts';
import { touchOutsideLookback } from './attribution/touch-outside-lookback.ts';
import { attributionWeightsSum } from './attribution/weights-sum.ts';
import { modelineMissing } from './config/modeline-missing.ts';
import { ambiguousSynonym } from './data/ambiguous-synonym.ts';
import { mappedThoughRefused } from './data/mapped-though-refused.ts';
import { neverFromListed } from './data/never-from-listed.ts';
import { normalisedOtherwise } from './data/normalised-otherwise.ts';
import { precedenceMissing } from './data/precedence-missing.ts';
import { precedenceOfDerived } from './data/precedence-of-derived.ts';
import { precedenceRepeated } from './data/precedence-repeated.ts';
import { sourceNeverGives } from './data/source-never-gives.ts';
import { agendaTooLong } from './governance/agenda-too-long.ts';
import { bothInForce } from './governance/both-in-force.ts';
import { cadenceDay } from './governance/cadence-day.ts';
import { cadenceFirst } from './governance/cadence-first.ts';
import { dayPassed } from './governance/day-passed.ts';
import { disputeDates } from './governance/dispute-dates.ts';
import { disputeOverdue } from './governance/dispute-overdue.ts';
import { jointOneSided } from './governance/joint-one-sided.ts';
import { ladderNotToTheTop } from './governance/ladder-not-to-the-top.ts';
import { ladderOrder } from './governance/ladder-order.ts';
import { openDisputeUnowned } from './governance/open-dispute-unowned.ts';
import { ownWin } from './governance/own-win.ts';
import { reviewOverdue } from './governance/review-overdue.ts';
import { roleHeldTwice } from './governance/role-held-twice.ts';
import { rulingByOutsider } from './governance/ruling-by-outsider.ts';
import { rulingNotCarriedOut } from './governance/ruling-not-carried-out.ts';
import { rulingOption } from './governance/ruling-option.ts';
import { settledButOpen } from './governance/settled-but-open.ts';
import { spanBackwards } from './governance/span-backwards.ts';
import { vacantRole } from './governance/vacant-role.ts';
import { winsOneSided } from './governance/wins-one-sided.ts';
import { wordTwice } from './governance/word-twice.ts';
import { anotherCustomer } from './icp/another-customer.ts';
import { carriesOutAnother } from './icp/carries-out-another.ts';
import { caseStudyState } from './icp/case-study-state.ts';
import { criterionNotScored } from './icp/criterion-not-scored.ts';
import { evidenceOfFuture } from './icp/evidence-of-future.ts';
import { modelWithoutRules } from './icp/model-without-rules.ts';
import { neverNotDisqualified } from './icp/never-not-disqualified.ts';
import { nobodyDecides } from './icp/nobody-decides.ts';
import { ruleWithoutCriterion } from './icp/rule-without-criterion.ts';
import { targetBackwards } from './icp/target-backwards.ts';
import { toldByNotRead } from './icp/told-by-not-read.ts';
import { wishDisqualifies } from './icp/wish-disqualifies.ts';
import { wordBothWays } from './icp/word-both-ways.ts';
import { assetExpired } from './journey/asset-expired.ts';
import { assetMismatch } from './journey/asset-mismatch.ts';
import { chainCycle } from './journey/chain-cycle.ts';
import { chainStopsShort } from './journey/chain-stops-short.ts';
import { gap } from './journey/gap.ts';
import { gapFilled } from './journey/gap-filled.ts';
import { gapOverdue } from './journey/gap-overdue.ts';
import { gapRepeated } from './journey/gap-repeated.ts';
import { noAsset } from './journey/no-asset.ts';
import { noPromise } from './journey/no-promise.ts';
import { noResults } from './journey/no-results.ts';
import { programmeDates } from './journey/programme-dates.ts';
import { resultsContradict } from './journey/results-contradict.ts';
import { programmeStages } from './journey/stage-order.ts';
import { actualMissing } from './kpi/actual-missing.ts';
import { figureOfFuture } from './kpi/figure-of-future.ts';
import { figureRepeated } from './kpi/figure-repeated.ts';
import { figureTooFine } from './kpi/figure-too-fine.ts';
import { formulaCycle } from './kpi/formula-cycle.ts';
import { goalDue } from './kpi/goal-due.ts';
import { goalMeasure } from './kpi/goal-measure.ts';
import { goalSteps } from './kpi/goal-steps.ts';
import { goalTargetRepeated } from './kpi/goal-target-repeated.ts';
import { goalWithoutBase } from './kpi/goal-without-base.ts';
import { noBeginning } from './kpi/no-beginning.ts';
import { noOrigin } from './kpi/no-origin.ts';
import { kpiOneSided } from './kpi/one-sided.ts';
import { periodBackwards } from './kpi/period-backwards.ts';
import { periodOverlap } from './kpi/period-overlap.ts';
import { stageOrder } from './kpi/stage-order.ts';
import { stateAddsUp } from './kpi/state-adds-up.ts';
import { sumNotAdditive } from './kpi/sum-not-additive.ts';
import { targetsWorsen } from './kpi/targets-worsen.ts';
import { unitMismatch } from './kpi/unit-mismatch.ts';
import { oneSided } from './owner/one-sided.ts';
import { addressNotReserved } from './privacy/address-not-reserved.ts';
import { consentFailsOpen } from './privacy/consent-fails-open.ts';
import { consentNotTotal } from './privacy/consent-not-total.ts';
import { numberNotReserved } from './privacy/number-not-reserved.ts';
import { personInText } from './privacy/person-in-text.ts';
import { reservedId } from './ref/reserved-id.ts';
import { superseded } from './ref/superseded.ts';
import { bandEmpty } from './score/band-empty.ts';
import { bandGap } from './score/band-gap.ts';
import { bandOverlap } from './score/band-overlap.ts';
import { matrixNotTotal } from './score/matrix-not-total.ts';
import { undeclaredCell } from './score/undeclared-cell.ts';
import { weightsSum } from './score/weights-sum.ts';
import { attemptsDiffer } from './sla/attempts-differ.ts';
import { breachOrder } from './sla/breach-order.ts';
import { calendarEnds } from './sla/calendar-ends.ts';
import { calendarHours } from './sla/calendar-hours.ts';
import { deadClock } from './sla/dead-clock.ts';
import { holidayRepeated } from './sla/holiday-repeated.ts';
import { limitBelowTarget } from './sla/limit-below-target.ts';
import { noCalendar } from './sla/no-calendar.ts';
import { noOwner } from './sla/no-owner.ts';
import { owedToItself } from './sla/owed-to-itself.ts';
import { stoppedByMachine } from './sla/stopped-by-machine.ts';
import { volumeSplit } from './sla/volume-split.ts';
import { warningAfterTarget } from './sla/warning-after-target.ts';
import { handoverLevel } from './stage/handover-level.ts';
import { handoverMissing } from './stage/handover-missing.ts';
import { handoverOrder } from './stage/handover-order.ts';
import { handoverSilence } from './stage/handover-silence.ts';
import { handoverToItself } from './stage/handover-to-itself.ts';

export const lintRules: readonly LintRule[] = [
  modelineMissing,
  amountTooFine,
  dealNotEnded,
  edgeRule,
  firstTouchRewritten,
  momentRepeated,
  moreBought,
  nothingToLearn,
  positionRepeated,
  tooManyProgrammes,
  touchOutsideLookback,
  attributionWeightsSum,
  ambiguousSynonym,
  mappedThoughRefused,
  neverFromListed,
  normalisedOtherwise,
  precedenceMissing,
  precedenceOfDerived,
  precedenceRepeated,
  sourceNeverGives,
  disputeOverdue,
  reservedId,
  superseded,
  wordTwice,
  spanBackwards,
  roleHeldTwice,
  agendaTooLong,
  winsOneSided,
  vacantRole,
  rulingOption,
  rulingByOutsider,
  ownWin,
  jointOneSided,
  dayPassed,
  bothInForce,
  cadenceDay,
  cadenceFirst,
  disputeDates,
  rulingNotCarriedOut,
  settledButOpen,
  ladderOrder,
  ladderNotToTheTop,
  openDisputeUnowned,
  reviewOverdue,
  anotherCustomer,
  carriesOutAnother,
  caseStudyState,
  criterionNotScored,
  evidenceOfFuture,
  modelWithoutRules,
  neverNotDisqualified,
  nobodyDecides,
  ruleWithoutCriterion,
  targetBackwards,
  toldByNotRead,
  wishDisqualifies,
  wordBothWays,
  assetExpired,
  assetMismatch,
  chainCycle,
  chainStopsShort,
  gap,
  gapFilled,
  gapOverdue,
  gapRepeated,
  noAsset,
  noPromise,
  noResults,
  programmeDates,
  resultsContradict,
  programmeStages,
  actualMissing,
  figureOfFuture,
  figureRepeated,
  figureTooFine,
  formulaCycle,
  goalDue,
  goalMeasure,
  goalSteps,
  goalTargetRepeated,
  goalWithoutBase,
  noBeginning,
  noOrigin,
  kpiOneSided,
  periodBackwards,
  periodOverlap,
  stageOrder,
  stateAddsUp,
  sumNotAdditive,
  targetsWorsen,
  unitMismatch,
  oneSided,
  addressNotReserved,
  consentFailsOpen,
  consentNotTotal,
  numberNotReserved,
  personInText,
  bandEmpty,
  bandGap,
  bandOverlap,
  matrixNotTotal,
  undeclaredCell,
  weightsSum,
  attemptsDiffer,
  breachOrder,
  calendarEnds,
  calendarHours,
  deadClock,
  holidayRepeated,
  limitBelowTarget,
  noCalendar,
  noOwner,
  owedToItself,
  stoppedByMachine,
  volumeSplit,
  warningAfterTarget,
  handoverLevel,
  handoverMissing,
  handoverOrder,
  handoverSilence,
  handoverToItself,
];
