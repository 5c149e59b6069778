/**
 * The annotations `defines` and `refersTo` as keywords that never fail and note what they see, so that
 * one pass over a policy tells whether it is sound, what it defines and what it refers to.
 */
import type { FuncKeywordDefinition } from 'ajv';
import type { DataValidationCxt } from 'ajv/dist/types/index.js';
import type { JsonSchema } from './json-schema.ts';
import { isSchema } from './schema-book.ts';

/** The context of one validation, reached as `this` in a keyword. */
export interface Notes {
  readonly references: { readonly pointer: string; readonly kinds: readonly string[]; readonly id: string }[];
  readonly definitions: NotedObject[];
}

interface NotedObject {
  readonly pointer: string;
  readonly kind: string;
  readonly id: string | undefined;
  /** The schema that describes it, with all its forms. */
  readonly schema: JsonSchema;
}

export const defines: FuncKeywordDefinition = {
  keyword: 'defines',
  type: 'object',
  schemaType: 'string',
  errors: false,
  validate(this: Notes, kind: string, data: unknown, schema?: JsonSchema, context?: DataValidationCxt) {
    const id = isSchema(data) ? data['id'] : undefined;
    const named = typeof id === 'string' ? id : undefined;
    this.definitions.push({ pointer: context?.instancePath ?? '', kind, id: named, schema: schema ?? {} });
    return true;
  },
};

export const refersTo: FuncKeywordDefinition = {
  keyword: 'refersTo',
  type: 'string',
  schemaType: ['string', 'array'],
  errors: false,
  validate(this: Notes, kinds: string | readonly string[], id: string, _schema?: object, context?: DataValidationCxt) {
    this.references.push({
      pointer: context?.instancePath ?? '',
      kinds: typeof kinds === 'string' ? [kinds] : kinds,
      id,
    });
    return true;
  },
};
