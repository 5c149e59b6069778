/** A system of record: how many of its tables are read, and how it writes times. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Source } from '#core/schema/policies.generated.ts';
import { counted } from '../text.ts';
import { written } from '../written.ts';

export function sourceClause(definition: Definition): string {
  const { exports, time_zone: zone } = written<Source>(definition);
  return `${counted(exports.length, 'table')} of it are read; times written without a zone are read as ${zone}.`;
}
