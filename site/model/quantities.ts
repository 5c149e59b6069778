/** Where quantities come from, in words. */
import { drawnText } from '#core/measures/kpi/drawn.ts';
import type { Quantity } from '#core/schema/policies.generated.ts';
import { linkOf } from './definitions.ts';
import { sentenceStart } from './text.ts';

export function drawnFrom(quantity: Quantity): string {
  return sentenceStart(drawnText(quantity, (kind, id) => linkOf(kind, id).title));
}
