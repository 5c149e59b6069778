/**
 * Each definition as one sentence, as a contract would put it: what it settles, for whom, how much. It
 * opens the definition's own page, and is its clause where the whole agreement is read in one go.
 */
import type { Definition } from '#core/agreement/agreement.ts';
import { signalSentence } from '../signals.ts';
import { ownWhy } from '../written.ts';
import { conditionClause } from './condition.ts';
import { criterionClause } from './criterion.ts';
import { disqualifierClause } from './disqualifier.ts';
import { fieldClause } from './field.ts';
import { matrixClause, modelClause } from './model.ts';
import { partyClause } from './party.ts';
import { reasonClause } from './reason.ts';
import { stageClause } from './stage.ts';

export type Clause = (definition: Definition) => string;

const clauses: Readonly<Record<string, Clause>> = {
  condition: conditionClause,
  criterion: criterionClause,
  disqualifier: disqualifierClause,
  field: fieldClause,
  matrix: matrixClause,
  model: modelClause,
  reason: reasonClause,
  role: partyClause,
  signal: signalSentence,
  stage: stageClause,
  team: partyClause,
};

/** Kinds without a sentence of their own are known by why there is such a thing. */
export function clauseOf(definition: Definition): string | undefined {
  return clauses[definition.kind]?.(definition) ?? ownWhy(definition);
}
