/**
 * The standard keyword `uniqueItems` for maps without a prototype, which the comparison that the
 * validator brings along cannot take.
 */
import type { FuncKeywordDefinition } from 'ajv';
import type { DataValidateFunction } from 'ajv/dist/types/index.js';

const validate: DataValidateFunction = (items: readonly unknown[]): boolean => {
  const seen = items.map((item) => JSON.stringify(item));
  const second = seen.findIndex((item, index) => seen.indexOf(item) !== index);
  validate.errors = second === -1 ? [] : [{ keyword: 'uniqueItems', params: { second } }];
  return second === -1;
};

export const uniqueItems: FuncKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  compile: (wanted: boolean) => (wanted ? validate : () => true),
};
