/** What is special about the page of each kind of definition; a kind without an entry shows its reasons only. */
import type { Definition } from '#core/agreement/agreement.ts';
import Asset from './asset.astro';
import AttributionModel from './attribution-model.astro';
import AttributionPosition from './attribution-position.astro';
import Axis from './axis.astro';
import Calendar from './calendar.astro';
import ChangeWindow from './change-window.astro';
import Condition from './condition.astro';
import ConsentPurpose from './consent-purpose.astro';
import Criterion from './criterion.astro';
import Dispute from './dispute.astro';
import Disqualifier from './disqualifier.astro';
import End from './end.astro';
import EscalationLadder from './escalation-ladder.astro';
import Field from './field.astro';
import Goal from './goal.astro';
import Handover from './handover.astro';
import IcpCriterion from './icp-criterion.astro';
import JourneyStep from './journey-step.astro';
import Lead from './lead.astro';
import List from './list.astro';
import Matrix from './matrix.astro';
import Meeting from './meeting.astro';
import Metric from './metric.astro';
import Model from './model.astro';
import NormalisationRule from './normalisation-rule.astro';
import Other from './other.astro';
import Party from './party.astro';
import Persona from './persona.astro';
import PrecedenceRule from './precedence-rule.astro';
import Programme from './programme.astro';
import Quantity from './quantity.astro';
import Reason from './reason.astro';
import Routing from './routing.astro';
import SampleDeal from './sample-deal.astro';
import Segment from './segment.astro';
import ServiceLevel from './service-level.astro';
import Signal from './signal.astro';
import SignatureBody from './signature.astro';
import Source from './source.astro';
import Stage from './stage.astro';
import Study from './study.astro';
import Table from './table.astro';
import Term from './term.astro';

type Body = (_props: { readonly definition: Definition }) => unknown;

const bodies: Readonly<Record<string, Body>> = {
  asset: Asset,
  'attribution-model': AttributionModel,
  'attribution-position': AttributionPosition,
  axis: Axis,
  calendar: Calendar,
  'change-window': ChangeWindow,
  condition: Condition,
  'consent-purpose': ConsentPurpose,
  criterion: Criterion,
  dispute: Dispute,
  disqualifier: Disqualifier,
  end: End,
  'escalation-ladder': EscalationLadder,
  field: Field,
  goal: Goal,
  handover: Handover,
  'icp-criterion': IcpCriterion,
  'icp-tier': Segment,
  'journey-step': JourneyStep,
  lead: Lead,
  list: List,
  matrix: Matrix,
  meeting: Meeting,
  metric: Metric,
  model: Model,
  'normalisation-rule': NormalisationRule,
  persona: Persona,
  'precedence-rule': PrecedenceRule,
  programme: Programme,
  quantity: Quantity,
  reason: Reason,
  role: Party,
  routing: Routing,
  'sample-deal': SampleDeal,
  segment: Segment,
  'service-level': ServiceLevel,
  signal: Signal,
  signature: SignatureBody,
  source: Source,
  stage: Stage,
  study: Study,
  table: Table,
  team: Party,
  term: Term,
};

export function bodyOf({ kind }: Definition): Body {
  return bodies[kind] ?? Other;
}
