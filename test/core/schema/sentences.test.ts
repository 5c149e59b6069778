/** Every keyword that can fail in the shipped schemas has a sentence of its own. */
import { expect, it } from 'vitest';
import { kinds, sharedSchemas } from '#core/kinds/index.ts';
import { sentenceFor } from '#core/schema/sentences/index.ts';

/** They annotate, compose or only say that something inside them failed. */
const SILENT = new Set(
  [
    '$schema',
    '$id',
    '$ref',
    '$defs',
    'title',
    'description',
    'examples',
    'expects',
    'defines',
    'refersTo',
    'informs',
  ].concat(['if', 'then', 'else', 'allOf', 'properties', 'propertyNames', 'prefixItems']),
);
const NAMES_AS_KEYS = new Set(['properties', '$defs', 'dependentRequired']);

function keywordsIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(keywordsIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === 'examples' || keyword === 'enum' || keyword === 'const') return [keyword];
    const inner: readonly string[] = NAMES_AS_KEYS.has(keyword)
      ? Object.values(value).flatMap(keywordsIn)
      : keywordsIn(value);
    return [keyword, ...inner];
  });
}

const keywords = [...new Set([...sharedSchemas, ...kinds.map(({ schema }) => schema)].flatMap(keywordsIn))];

it.each(keywords.filter((keyword) => !SILENT.has(keyword)))('%s', (keyword) => {
  expect(sentenceFor(keyword).keywords).toContain(keyword);
});
