/** What may stand beside `field:`, and under a property of an event. */
import type { JsonSchema } from '../schema/json-schema.ts';
import { spellings } from './comparisons/index.ts';

export function comparisonSchemas(of: 'field' | 'event'): Readonly<Record<string, JsonSchema>> {
  const schemas: Record<string, JsonSchema> = {};
  for (const { key, schema, ofEvent = schema } of Object.values(spellings)) {
    if (of === 'field') schemas[key] = schema;
    else if (ofEvent !== 'none') schemas[key] = ofEvent;
  }
  return schemas;
}
