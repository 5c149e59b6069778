import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshed } from '#commands/generate.ts';

/** A toolkit from which every generated file was deleted. */
let root: URL;
let schemas: string;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-'));
  root = pathToFileURL(`${folder}/`);
  schemas = join(folder, 'schemas');
  await mkdir(schemas);
  await mkdir(join(folder, 'scripts/core/schema'), { recursive: true });
});
afterAll(() => rm(new URL('.', root), { recursive: true }));

describe('generate', () => {
  it('with --check writes nothing and names every stale file', async () => {
    const { findings } = await refreshed({ check: true, root });
    expect(findings.map(({ rule, at }) => `${rule} ${at.file}`)).toEqual([
      'config/stale-generated schemas/condition.schema.json',
      'config/stale-generated schemas/program.schema.json',
      'config/stale-generated scripts/core/schema/condition.generated.ts',
      'config/stale-generated scripts/core/schema/policies.generated.ts',
    ]);
    expect(await readdir(schemas)).toEqual([]);
  });

  it('writes what is stale, and nothing the second time', async () => {
    const first = await refreshed({ check: false, root });
    expect(first).toMatchObject({
      findings: [],
      summary: '0 of 4 generated files were fresh; the others are written.',
    });
    const second = await refreshed({ check: false, root });
    expect(second.summary).toBe('4 generated files, all fresh.');
    expect(await readdir(schemas)).toEqual(['condition.schema.json', 'program.schema.json']);
  });
});
