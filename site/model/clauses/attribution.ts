/** Attribution as clauses: models by their weights, positions by who holds them, deals by what led to them. */
import type { Definition } from '#core/agreement/agreement.ts';
import { modelSentence } from '#core/measures/attribution/english.ts';
import type { AttributionModel } from '#core/schema/policies.generated.ts';
import { dealSentence, holderSentence, positionTitle } from '../attribution.ts';
import { written } from '../written.ts';

export function attributionClause(definition: Definition): string {
  return modelSentence(written<AttributionModel>(definition), positionTitle);
}

export function positionClause(definition: Definition): string {
  return holderSentence(definition.name);
}

export function dealClause(definition: Definition): string {
  return dealSentence(definition);
}
