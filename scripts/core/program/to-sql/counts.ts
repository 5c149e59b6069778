/** Counts of events that conditions ask for: NULL for a lead without any source of events. */
import type { EventCount } from '../../conditions/test.ts';
import { where } from '../../sql/case.ts';
import { sql } from '../../sql/fragment.ts';
import type { Compilation } from './compilation.ts';
import { numberOf } from './counting.ts';
import { type Column, LEAD } from './sheet.ts';

export function countOf(compilation: Compilation, of: EventCount): Column {
  const { value, layer } = numberOf(compilation, { of });
  return compilation.sheet.place(`count of ${of.signal}`, layer, where(sql`${LEAD}.has_events`, value));
}
