/** Folders of policies on disk. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPolicies } from '#node/files/read-policies.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-policies-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

describe('a folder', () => {
  it('is read with everything below it, in the order of names', async () => {
    await write({
      'b.yaml': 'kind: b',
      'a/z.yml': 'kind: z',
      'a/y.YAML': 'kind: y',
      'notes.md': '# no',
      '.git/x.yaml': 'kind: x',
    });
    const documents = await readPolicies(folder);
    expect(documents.map(({ file }) => file)).toEqual(
      ['a/y.YAML', 'a/z.yml', 'b.yaml'].map((name) => `${folder}/${name}`),
    );
    expect(documents.map(({ data }) => data)).toEqual([{ kind: 'y' }, { kind: 'z' }, { kind: 'b' }]);
  });

  it('names files as the user would, whatever the folder was called', async () => {
    const [document] = await readPolicies('./test/core/lint/small-agreement/');
    expect(document?.file).toBe('test/core/lint/small-agreement/company.yaml');
  });

  it('without a policy cannot be used', async () => {
    await write({ 'notes.md': '# nothing here' });
    await expect(readPolicies(folder)).rejects.toMatchObject({
      name: 'UsageError',
      message: `There are no policies in ${folder}/.`,
      remedy: 'Policies are files that end in .yaml or .yml.',
    });
  });

  it('that does not exist cannot be used', async () => {
    await expect(readPolicies(join(folder, 'nowhere'))).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/^There is no folder /u),
    });
  });

  it('that is a file cannot be used', async () => {
    await write({ 'a.yaml': 'kind: a' });
    await expect(readPolicies(join(folder, 'a.yaml'))).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/^This is no folder: /u),
    });
  });
});

describe('a file', () => {
  it('that is not UTF-8 is a finding at the first wrong byte', async () => {
    await write({ 'a.yaml': Buffer.from('kind: a\ntitle: M\xe1laga\n', 'latin1') });
    const [document] = await readPolicies(folder);
    expect(document).toMatchObject({ data: undefined, findings: [{ rule: 'syntax/not-utf-8' }] });
    const place = document?.findings[0]?.place;
    expect(place?.in === 'text' && document?.locate(place).from).toMatchObject({ line: 2, column: 9 });
  });

  it('with a byte-order mark is text like any other', async () => {
    await write({ 'a.yaml': '\ufeffkind: no' });
    const [document] = await readPolicies(folder);
    const place = document?.findings[0]?.place;
    expect(place?.in === 'policy' && document?.locate(place).from).toMatchObject({ line: 1, column: 7 });
  });

  it('that is too large is not read at all', async () => {
    await write({ 'a.yaml': Buffer.alloc(4_000_001, 'x') });
    expect(await readPolicies(folder)).toMatchObject([
      { data: undefined, text: '', findings: [{ rule: 'syntax/too-large' }] },
    ]);
  });

  it('with broken YAML does not keep others from being read', async () => {
    await write({ 'a.yaml': 'kind: [', 'b.yaml': 'kind: b' });
    const documents = await readPolicies(folder);
    expect(documents.map(({ findings }) => findings.length)).toEqual([1, 0]);
  });
});
