import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { definitionKindById, kindById, kinds, sharedSchemas } from '#core/kinds/index.ts';
import { isSchema } from '#core/schema/schema-book.ts';
import { parts } from './parts.ts';

/** What commands write, and therefore no policy. */
const OTHERS = ['program.schema.json', 'report.schema.json', 'review.schema.json'];

const inSchemas = (keyword: string) =>
  new Set(parts.flatMap(({ schema }) => (schema[keyword] === undefined ? [] : [schema[keyword]].flat().map(String))));

describe('every kind', () => {
  it('has a schema file, and every schema file a kind', () => {
    const known = [...kinds.map(({ schema }) => schema), ...sharedSchemas].map(({ $id }) => String($id));
    expect([...known, ...OTHERS].sort()).toEqual(readdirSync('schemas').sort());
  });

  it.each(kinds)('$id is the word its schema asks for', ({ id, schema }) => {
    const properties = isSchema(schema['properties']) ? schema['properties'] : {};
    expect(schema['$id']).toBe(`${id}.schema.json`);
    expect(properties['kind']).toMatchObject({ const: id });
    expect(kindById(id)?.schema).toBe(schema);
  });
});

describe('definition kinds', () => {
  const declared = kinds.flatMap(({ defines }) => defines);

  it('are declared once', () => {
    const ids = declared.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(kinds)('declared by $id are those its schema defines', ({ id, defines }) => {
    const defined = parts
      .filter(({ at }) => at.startsWith(`${id}.schema.json`))
      .flatMap(({ schema }) => schema['defines'] ?? []);
    expect([...new Set(defined)].sort()).toEqual(defines.map((definition) => definition.id).sort());
  });

  it.each([...inSchemas('refersTo')])('include "%s", to which schemas refer', (kind) => {
    expect(definitionKindById(kind)).toBeDefined();
  });

  it('stand inside the kind they are named for', () => {
    const nested = declared.filter(({ id }) => id.includes('/'));
    expect(nested.map(({ within }) => within)).toEqual(nested.map(({ id }) => id.split('/')[0]));
  });

  it('have pages in folders of their own', () => {
    const pages = declared.flatMap(({ page }) => page ?? []);
    expect(pages).toEqual([...new Set(pages)]);
  });
});
