/** A field: what it holds and from which stage it has to be known. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline } from '#core/conditions/phrase.ts';
import type { Field } from '#core/schema/policies.generated.ts';
import { neededFrom } from '../fields.ts';
import { typeText } from '../types.ts';
import { written } from '../written.ts';

export function fieldClause(definition: Definition): string {
  const field = written<Field>(definition);
  const needed = neededFrom(definition);
  const from = needed === undefined ? '' : ` Has to be known from ${inline(needed.title)} on.`;
  const derived = field.derived === undefined ? '' : ' Worked out from other fields.';
  return `${typeText(field)}.${derived}${from}${field.personal === true ? ' Personal data.' : ''}`;
}
