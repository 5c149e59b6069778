import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generatedFiles, staleFiles, staleFinding, writeFiles } from '#node/generate/generated-files.ts';
import { TOOLKIT } from '#node/toolkit.ts';

const files = [
  { file: 'fresh.json', text: '{ "a": 1 }\n' },
  { file: 'changed.json', text: '{ "a": 2 }\n' },
  { file: 'lost.json', text: '{ "a": 3 }\n' },
];

let folder: string;
let root: URL;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-'));
  root = pathToFileURL(`${folder}/`);
  await writeFile(join(folder, 'fresh.json'), '{ "a": 1 }\r\n');
  await writeFile(join(folder, 'changed.json'), '{ "a": 1 }\n');
});
afterEach(() => rm(folder, { recursive: true }));

describe('generated files', () => {
  it('are stale when changed or lost, not when a checkout changed the line ends', async () => {
    const stale = await staleFiles(files, root);
    expect(stale.map(({ file }) => file)).toEqual(['changed.json', 'lost.json']);
  });

  it('are fresh once written', async () => {
    await writeFiles(await staleFiles(files, root), root);
    expect(await staleFiles(files, root)).toEqual([]);
    expect(await readFile(join(folder, 'changed.json'), 'utf8')).toBe('{ "a": 2 }\n');
  });

  it('are named in the finding', () => {
    const { rule, severity, message, place } = staleFinding({ file: 'schemas/condition.schema.json', text: '' });
    expect({ rule, severity, place }).toMatchObject({
      rule: 'config/stale-generated',
      severity: 'error',
      place: { file: 'schemas/condition.schema.json' },
    });
    expect(message).toContain('schemas/condition.schema.json');
  });
});

describe('the files of this repository', () => {
  it('are fresh', async () => {
    const stale = await staleFiles(await generatedFiles(), TOOLKIT);
    expect(stale.map(({ file }) => file)).toEqual([]);
  });
});
