/**
 * Every key of the shipped policies, misspelt alone, is at most one finding of the schemas. None at
 * all is right only where keys are ids: those are found by the pass over references.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { kinds, sharedSchemas } from '#core/kinds/index.ts';
import { isSchema } from '#core/schema/schema-book.ts';
import { createValidator } from '#core/schema/validator.ts';

const validator = createValidator([...sharedSchemas, ...kinds.map(({ schema }) => schema)]);
const policies = readdirSync('policies', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => [file, parse(readFileSync(`policies/${file}`, 'utf8'))] as const);

it.each(policies)('%s', (file, policy: unknown) => {
  const forms = new Set<string>();
  const worse: string[] = [];
  const schema = `${String(isSchema(policy) ? policy['kind'] : '')}.schema.json`;
  for (const { path, form, misspelt } of misspellings(policy)) {
    if (forms.has(form)) continue;
    forms.add(form);
    const { findings } = validator.validate(schema, misspelt, file);
    if (findings.length > 1) worse.push(`${path}: ${findings.map(({ message }) => message).join(' ')}`);
  }
  expect(worse).toEqual([]);
  expect(forms.size).toBeGreaterThan(5);
});

interface Misspelling {
  readonly path: string;
  /** The path without positions, and the keys around: one of each is enough. */
  readonly form: string;
  readonly misspelt: unknown;
}

function misspellings(data: unknown): readonly Misspelling[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => misspellings(item).map(at(data, index)));
  if (!isSchema(data)) return [];
  const around = Object.keys(data).join();
  return Object.entries(data).flatMap(([key, value]) => [
    { path: key, form: `${key} of ${around}`, misspelt: renamed(data, key) },
    ...misspellings(value).map((inner) => ({
      ...inner,
      path: `${key} ${inner.path}`,
      form: `${key} ${inner.form}`,
      misspelt: { ...data, [key]: inner.misspelt },
    })),
  ]);
}

function at(items: readonly unknown[], index: number) {
  return (inner: Misspelling): Misspelling => ({
    ...inner,
    path: `${index} ${inner.path}`,
    misspelt: items.with(index, inner.misspelt),
  });
}

function renamed(map: object, key: string): object {
  const misspelt = `${key.slice(0, -1)}q${key.slice(-1)}`;
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name === key ? misspelt : name, value]));
}
