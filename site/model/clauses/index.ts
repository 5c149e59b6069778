/**
 * Each definition as one sentence, as a contract would put it: what it settles, for whom, how much. It
 * opens the definition's own page, and is its clause where the whole agreement is read in one go.
 */
import type { Definition } from '#core/agreement/agreement.ts';
import { activitySentence } from '../activities.ts';
import { calendarSentence } from '../calendars.ts';
import { signalSentence } from '../signals.ts';
import { ownWhy } from '../written.ts';
import { conditionClause } from './condition.ts';
import { criterionClause } from './criterion.ts';
import { disqualifierClause } from './disqualifier.ts';
import { fieldClause } from './field.ts';
import { handoverClause } from './handover.ts';
import { matrixClause, modelClause } from './model.ts';
import { partyClause } from './party.ts';
import { reasonClause } from './reason.ts';
import { serviceLevelClause } from './service-level.ts';
import { stageClause } from './stage.ts';

export type Clause = (definition: Definition) => string;

const clauses: Readonly<Record<string, Clause>> = {
  activity: activitySentence,
  calendar: calendarSentence,
  condition: conditionClause,
  criterion: criterionClause,
  disqualifier: disqualifierClause,
  field: fieldClause,
  handover: handoverClause,
  matrix: matrixClause,
  model: modelClause,
  reason: reasonClause,
  role: partyClause,
  'service-level': serviceLevelClause,
  signal: signalSentence,
  stage: stageClause,
  team: partyClause,
};

/** Kinds without a sentence of their own are known by why there is such a thing. */
export function clauseOf(definition: Definition): string | undefined {
  return clauses[definition.kind]?.(definition) ?? ownWhy(definition);
}
