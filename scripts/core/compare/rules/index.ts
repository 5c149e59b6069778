/** The change rules, by what they speak of. */
import type { ChangeRule } from '../change-rule.ts';
import { assetChanged } from './change/asset-changed.ts';
import { attributionChanged } from './change/attribution-changed.ts';
import { calendarLonger } from './change/calendar-longer.ts';
import { calendarShifted } from './change/calendar-shifted.ts';
import { calendarShorter } from './change/calendar-shorter.ts';
import { commitmentLowered } from './change/commitment-lowered.ts';
import { commitmentRaised } from './change/commitment-raised.ts';
import { commitmentShifted } from './change/commitment-shifted.ts';
import { conditionLooser } from './change/condition-looser.ts';
import { conditionShifted } from './change/condition-shifted.ts';
import { conditionStricter } from './change/condition-stricter.ts';
import { crmLocationChanged } from './change/crm-location-changed.ts';
import { dataStandardChanged } from './change/data-standard-changed.ts';
import { decisionLooser } from './change/decision-looser.ts';
import { decisionShifted } from './change/decision-shifted.ts';
import { decisionStricter } from './change/decision-stricter.ts';
import { definitionAdded } from './change/definition-added.ts';
import { definitionRemoved } from './change/definition-removed.ts';
import { disputeChanged } from './change/dispute-changed.ts';
import { disqualifierLooser } from './change/disqualifier-looser.ts';
import { disqualifierShifted } from './change/disqualifier-shifted.ts';
import { disqualifierStricter } from './change/disqualifier-stricter.ts';
import { equivalent } from './change/equivalent.ts';
import { fieldChanged } from './change/field-changed.ts';
import { figureChanged } from './change/figure-changed.ts';
import { governanceChanged } from './change/governance-changed.ts';
import { gradeLooser } from './change/grade-looser.ts';
import { gradeStricter } from './change/grade-stricter.ts';
import { handoverLooser } from './change/handover-looser.ts';
import { handoverShifted } from './change/handover-shifted.ts';
import { handoverStricter } from './change/handover-stricter.ts';
import { journeyChanged } from './change/journey-changed.ts';
import { kpiRedefined } from './change/kpi-redefined.ts';
import { layoutChanged } from './change/layout-changed.ts';
import { listLonger } from './change/list-longer.ts';
import { listShifted } from './change/list-shifted.ts';
import { listShorter } from './change/list-shorter.ts';
import { messageChanged } from './change/message-changed.ts';
import { ownerChanged } from './change/owner-changed.ts';
import { policyChanged } from './change/policy-changed.ts';
import { profileChanged } from './change/profile-changed.ts';
import { programmeChanged } from './change/programme-changed.ts';
import { reasonHarsher } from './change/reason-harsher.ts';
import { reasonMilder } from './change/reason-milder.ts';
import { reasonShifted } from './change/reason-shifted.ts';
import { reworded } from './change/reworded.ts';
import { routeShifted } from './change/route-shifted.ts';
import { sampleExpectationChanged } from './change/sample-expectation-changed.ts';
import { sampleLeadChanged } from './change/sample-lead-changed.ts';
import { scoreHigher } from './change/score-higher.ts';
import { scoreLower } from './change/score-lower.ts';
import { scoreShifted } from './change/score-shifted.ts';
import { segmentLooser } from './change/segment-looser.ts';
import { segmentShifted } from './change/segment-shifted.ts';
import { segmentStricter } from './change/segment-stricter.ts';
import { serviceLevelLonger } from './change/service-level-longer.ts';
import { serviceLevelNarrower } from './change/service-level-narrower.ts';
import { serviceLevelShifted } from './change/service-level-shifted.ts';
import { serviceLevelShorter } from './change/service-level-shorter.ts';
import { serviceLevelWider } from './change/service-level-wider.ts';
import { signalChanged } from './change/signal-changed.ts';
import { signalCountsLess } from './change/signal-counts-less.ts';
import { signalCountsMore } from './change/signal-counts-more.ts';
import { stageLooser } from './change/stage-looser.ts';
import { stageShifted } from './change/stage-shifted.ts';
import { stageStricter } from './change/stage-stricter.ts';
import { targetLowered } from './change/target-lowered.ts';
import { targetRaised } from './change/target-raised.ts';
import { teamChanged } from './change/team-changed.ts';
import { termChanged } from './change/term-changed.ts';
import { timeOutLonger } from './change/time-out-longer.ts';
import { timeOutShifted } from './change/time-out-shifted.ts';
import { timeOutShorter } from './change/time-out-shorter.ts';
import { undecided } from './change/undecided.ts';
import { validityLonger } from './change/validity-longer.ts';
import { validityShifted } from './change/validity-shifted.ts';
import { validityShorter } from './change/validity-shorter.ts';
import { valueShifted } from './change/value-shifted.ts';

export const changeRules: readonly ChangeRule[] = [
  assetChanged,
  attributionChanged,
  calendarLonger,
  calendarShifted,
  calendarShorter,
  commitmentLowered,
  commitmentRaised,
  commitmentShifted,
  conditionLooser,
  conditionShifted,
  conditionStricter,
  crmLocationChanged,
  dataStandardChanged,
  decisionLooser,
  decisionShifted,
  decisionStricter,
  definitionAdded,
  definitionRemoved,
  disputeChanged,
  disqualifierLooser,
  disqualifierShifted,
  disqualifierStricter,
  equivalent,
  fieldChanged,
  figureChanged,
  governanceChanged,
  gradeLooser,
  gradeStricter,
  handoverLooser,
  handoverShifted,
  handoverStricter,
  journeyChanged,
  kpiRedefined,
  layoutChanged,
  listLonger,
  listShifted,
  listShorter,
  messageChanged,
  ownerChanged,
  policyChanged,
  profileChanged,
  programmeChanged,
  reasonHarsher,
  reasonMilder,
  reasonShifted,
  reworded,
  routeShifted,
  sampleExpectationChanged,
  sampleLeadChanged,
  scoreHigher,
  scoreLower,
  scoreShifted,
  segmentLooser,
  segmentShifted,
  segmentStricter,
  serviceLevelLonger,
  serviceLevelNarrower,
  serviceLevelShifted,
  serviceLevelShorter,
  serviceLevelWider,
  signalChanged,
  signalCountsLess,
  signalCountsMore,
  stageLooser,
  stageShifted,
  stageStricter,
  targetLowered,
  targetRaised,
  teamChanged,
  termChanged,
  timeOutLonger,
  timeOutShifted,
  timeOutShorter,
  undecided,
  validityLonger,
  validityShifted,
  validityShorter,
  valueShifted,
];
