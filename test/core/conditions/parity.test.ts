/** A new operator or comparison is one file and one line; a forgotten line is named here. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meanings, spellings } from '#core/conditions/comparisons/index.ts';
import { conditionSchema, conditionTypes } from '#core/conditions/generate.ts';
import { operators } from '#core/conditions/operators/index.ts';
import type { Truth } from '#core/conditions/truth.ts';
import { readExamples } from './examples.ts';

/** Ids by the names of the files in a folder. */
function filesIn(folder: string): readonly string[] {
  const files = readdirSync(new URL(`../../../scripts/core/conditions/${folder}/`, import.meta.url));
  return files.filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', '').replaceAll('-', '_'));
}

/** Presence is never unknown, what is not agreed always. */
const POSSIBLE: Readonly<Record<string, readonly Truth[]>> = { known: [true, false], not_agreed: [undefined] };

describe.each([
  ['operators', operators, Object.values(operators).map(({ op }) => op)],
  ['comparisons', spellings, Object.values(spellings).map(({ key }) => key)],
] as const)('%s', (folder, index, ids) => {
  it('has each file in its index', () => expect(Object.keys(index).sort()).toEqual([...filesIn(folder)].sort()));

  it('lists each under its own name', () => expect(Object.keys(index)).toEqual(ids));

  it.each(ids)('shows %s by examples of all that it can be', (id) => {
    const truths = readExamples.filter(({ of }) => of === id).flatMap(({ leads }) => Object.values(leads));
    expect(new Set(truths)).toEqual(new Set(POSSIBLE[id] ?? [true, false, undefined]));
  });
});

it('gives every comparison with a meaning a key of its own', () => {
  expect(Object.keys(spellings)).toEqual(expect.arrayContaining(Object.keys(meanings)));
});

it('writes every operator into the schema and the types', () => {
  const schema = JSON.stringify(conditionSchema());
  const types = conditionTypes();
  for (const op of Object.keys(operators)) {
    expect(schema).toContain(`{"$ref":"#/$defs/${op}"}`);
    expect(types).toContain(`  readonly ${op}: `);
  }
});
