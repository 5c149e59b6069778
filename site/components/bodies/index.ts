/** What is special about the page of each kind of definition; a kind without an entry shows its reasons only. */
import type { Definition } from '#core/agreement/agreement.ts';
import Calendar from './calendar.astro';
import Condition from './condition.astro';
import Criterion from './criterion.astro';
import Disqualifier from './disqualifier.astro';
import Field from './field.astro';
import Handover from './handover.astro';
import Lead from './lead.astro';
import List from './list.astro';
import Matrix from './matrix.astro';
import Model from './model.astro';
import Other from './other.astro';
import Party from './party.astro';
import Reason from './reason.astro';
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
  disqualifier: Disqualifier,
  field: Field,
  handover: Handover,
  lead: Lead,
  list: List,
  matrix: Matrix,
  model: Model,
  reason: Reason,
  role: Party,
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
