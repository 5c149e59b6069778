/** What is special about the page of each kind of definition; a kind without an entry shows its reasons only. */
import type { Definition } from '#core/agreement/agreement.ts';
import Calendar from './calendar.astro';
import Condition from './condition.astro';
import Criterion from './criterion.astro';
import Dispute from './dispute.astro';
import Disqualifier from './disqualifier.astro';
import Field from './field.astro';
import Handover from './handover.astro';
import IcpCriterion from './icp-criterion.astro';
import JourneyStep from './journey-step.astro';
import Lead from './lead.astro';
import List from './list.astro';
import Matrix from './matrix.astro';
import Meeting from './meeting.astro';
import Model from './model.astro';
import Other from './other.astro';
import Party from './party.astro';
import Programme from './programme.astro';
import Reason from './reason.astro';
import Segment from './segment.astro';
import ServiceLevel from './service-level.astro';
import Signal from './signal.astro';
import Source from './source.astro';
import Stage from './stage.astro';
import Table from './table.astro';

type Body = (_props: { readonly definition: Definition }) => unknown;

const bodies: Readonly<Record<string, Body>> = {
  calendar: Calendar,
  condition: Condition,
  criterion: Criterion,
  dispute: Dispute,
  disqualifier: Disqualifier,
  field: Field,
  handover: Handover,
  'icp-criterion': IcpCriterion,
  'icp-tier': Segment,
  'journey-step': JourneyStep,
  lead: Lead,
  list: List,
  matrix: Matrix,
  meeting: Meeting,
  model: Model,
  persona: Segment,
  programme: Programme,
  reason: Reason,
  role: Party,
  segment: Segment,
  'service-level': ServiceLevel,
  signal: Signal,
  source: Source,
  stage: Stage,
  table: Table,
  team: Party,
};

export function bodyOf({ kind }: Definition): Body {
  return bodies[kind] ?? Other;
}
