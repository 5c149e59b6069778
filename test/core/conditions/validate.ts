/** The schema of conditions alone, as policies are validated by it. */
import { conditionSchema } from '#core/conditions/generate.ts';
import type { Finding } from '#core/diagnostics/finding.ts';
import { createValidator } from '#core/schema/validator.ts';
import { EXAMPLE_FILE } from './example-scope.ts';

const validator = createValidator([conditionSchema()]);

export function schemaFindings(condition: unknown): readonly Finding[] {
  return validator.validate('condition.schema.json', condition, EXAMPLE_FILE).findings;
}
