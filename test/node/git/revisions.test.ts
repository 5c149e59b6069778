/** Policies out of a repository: which revisions there are, what they hold, and what is said where they do not. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPoliciesAt } from '#node/git/read-revision.ts';
import { findRepository, type Repository } from '#node/git/repository.ts';
import { mergeBase, revisionNamed } from '#node/git/revision.ts';
import { UsageError } from '#node/usage-error.ts';
import { temporaryFiles } from '../data/temporary-files.ts';
import { repositoryIn } from './temporary-repository.ts';

const files = temporaryFiles();
const repository = repositoryIn(files.path('team'));
const ODD = 'odd "name"\n; $(touch hurt) -x é.yaml';
const first = repository.commit('Begin', { 'agreement/a.yaml': 'kind: a\n', 'README.md': 'Hello\n' });
repository.git('branch', 'begin');
repository.commit('More', {
  'agreement/a.yaml': 'kind: b\n',
  [`agreement/${ODD}`]: 'kind: odd\n',
  'agreement/b/c.yml': 'kind: c\n',
  'agreement/.hidden/d.yaml': 'kind: d\n',
  'agreement/notes.txt': 'no policy\n',
  'agreement/bytes.yaml': new Uint8Array([0x6b, 0xff, 0x0a]),
  'agreement-of-others/e.yaml': 'kind: e\n',
});
repository.git('tag', 'v1', '--annotate', '--message', 'One');
repository.git('branch', 'feature/more');
repository.commit('Leave', { 'agreement/a.yaml': undefined });

const policies = join(repository.folder, 'agreement');

async function textsAt(name: string, at = policies): Promise<Readonly<Record<string, string>>> {
  const found = await repositoryAt(at);
  const documents = await readPoliciesAt(found, await revisionNamed(found, name));
  return Object.fromEntries(documents.map(({ file, text }) => [file.slice(at.length + 1), text]));
}

async function repositoryAt(at: string): Promise<Repository> {
  const found = await findRepository(at);
  if (found === undefined) throw new Error(`${at} is in no repository`);
  return found;
}

describe('a revision', () => {
  it.each(['begin', 'refs/heads/begin', first, first.slice(0, 8), 'HEAD~2', 'main~2', 'v1~1'])(
    '%s is the first commit',
    async (name) => {
      expect(await revisionNamed(await repositoryAt(policies), name)).toEqual({ name, commit: first });
      expect(await textsAt(name)).toEqual({ 'a.yaml': 'kind: a\n' });
    },
  );

  it('holds the files a folder would be read from, whatever they are called', async () => {
    expect(await textsAt('v1')).toEqual({
      'a.yaml': 'kind: b\n',
      'b/c.yml': 'kind: c\n',
      'bytes.yaml': 'k\ufffd\n',
      [ODD]: 'kind: odd\n',
    });
  });

  it('is read for a folder that is no longer there, and for one inside another', async () => {
    expect(await textsAt('v1', join(policies, 'b'))).toEqual({ 'c.yml': 'kind: c\n' });
    const gone = repositoryIn(files.path('moved'));
    gone.commit('Old', { 'old/deep/a.yaml': 'kind: a\n' });
    gone.commit('New', { 'old/deep/a.yaml': undefined, 'new/a.yaml': 'kind: a\n' });
    expect(await textsAt('HEAD~1', join(gone.folder, 'old/deep'))).toEqual({ 'a.yaml': 'kind: a\n' });
  });

  it('is read where the policies are the repository', async () => {
    const flat = repositoryIn(files.path('flat'));
    flat.commit('Begin', { 'a.yaml': 'kind: a\n' });
    expect(await textsAt('main', flat.folder)).toEqual({ 'a.yaml': 'kind: a\n' });
  });

  it('parted from another where their histories parted', async () => {
    const found = await repositoryAt(policies);
    const [main, more] = [await revisionNamed(found, 'main'), await revisionNamed(found, 'feature/more')];
    expect((await mergeBase(found, main, more)).commit).toBe(more.commit);
  });
});

describe('what cannot be read is said', () => {
  it.each([
    ['mian', 'There is no revision "mian".', 'Did you mean "main"?'],
    ['more', 'There is no revision "more".', 'Did you mean "feature/more"?'],
    [
      '--upload-pack=x',
      'There is no revision "--upload-pack=x".',
      'Name a branch, a tag, a commit, or a directory. Branches of others are there after: git fetch',
    ],
    ['v1\nmain', 'There is no revision "v1\nmain".', expect.any(String)],
    ['', 'There is no revision "".', expect.any(String)],
    ['HEAD:agreement', 'There is no revision "HEAD:agreement".', expect.any(String)],
  ])('%j', async (name, message, remedy) => {
    await expect(textsAt(name)).rejects.toMatchObject({ name: 'UsageError', message, remedy });
  });

  it('a folder that is not there at that revision', async () => {
    await expect(textsAt('main', join(repository.folder, 'policies'))).rejects.toMatchObject({
      message: 'There are no policies in policies/ at main.',
    });
  });

  it('a repository without commits', async () => {
    const empty = repositoryIn(files.path('empty'));
    await expect(textsAt('main', empty.folder)).rejects.toMatchObject({ remedy: 'The repository has no commit yet.' });
  });

  it('a symbolic link among the policies', async () => {
    const linked = repositoryIn(files.path('linked'));
    mkdirSync(join(linked.folder, 'policies'));
    symlinkSync('../elsewhere.yaml', join(linked.folder, 'policies/a.yaml'));
    linked.commit('Link', {});
    await expect(textsAt('main', join(linked.folder, 'policies'))).rejects.toMatchObject({
      message: 'a.yaml is a symbolic link at main, which is not followed.',
    });
  });

  it('older history that a shallow clone lacks', async () => {
    const clone = files.path('shallow');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.folder}`, clone], { stdio: 'pipe' });
    await expect(textsAt('HEAD~1', join(clone, 'agreement'))).rejects.toMatchObject({
      remedy: 'The clone is shallow: it lacks older history. Fetch it with: git fetch --unshallow',
    });
    await expect(textsAt(first, join(clone, 'agreement'))).rejects.toBeInstanceOf(UsageError);
  });

  it('a folder outside of any repository', async () => {
    expect(await findRepository(files.path('nowhere/policies'))).toBeUndefined();
  });
});
