/** Attribution as clauses: models by their weights, positions by who holds them, deals by what led to them. */
import type { Definition } from '#core/agreement/agreement.ts';
import { modelSentence, positionSentence } from '#core/measures/attribution/english.ts';
import type { AttributionModel, AttributionPosition } from '#core/schema/policies.generated.ts';
import { dealSentence, positionTitle } from '../attribution.ts';
import { linkOf } from '../definitions.ts';
import { written } from '../written.ts';

export function attributionClause(definition: Definition): string {
  return modelSentence(written<AttributionModel>(definition), positionTitle);
}

export function positionClause(definition: Definition): string {
  const position = written<AttributionPosition>(definition);
  const stage = position.up_to === undefined ? undefined : linkOf('stage', position.up_to).title;
  return positionSentence(position, stage);
}

export function dealClause(definition: Definition): string {
  return dealSentence(definition);
}
