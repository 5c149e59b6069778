/** The commits that changed the policies, each once. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commitsTouching } from '#node/git/history.ts';
import { findRepository } from '#node/git/repository.ts';
import { temporaryFiles } from '../data/temporary-files.ts';
import { repositoryIn } from './temporary-repository.ts';

const files = temporaryFiles();
const repository = repositoryIn(files.path('team'));
repository.commit('Before', { 'README.md': 'Hello\n' });
repository.commit('Begin', { 'policies/a.yaml': 'kind: a\n' });
repository.commit('Beside', { 'README.md': 'Hello again\n' });
repository.git('checkout', '--quiet', '-b', 'change');
repository.commit('Try', { 'policies/a.yaml': 'kind: b\n' });
repository.commit('Try again', { 'policies/a.yaml': 'kind: c\n' });
repository.git('checkout', '--quiet', 'main');
repository.commit('Meanwhile', { 'policies/b.yaml': 'kind: d\n' });
repository.git(
  'merge',
  '--quiet',
  '--no-ff',
  'change',
  '-m',
  'Merge pull request #7 from change',
  '-m',
  'Leads as agreed',
);
repository.git('tag', 'v1');
repository.commit('After', { 'policies/a.yaml': undefined, 'policies/b.yaml': undefined });

async function told(range?: string): Promise<readonly string[]> {
  const found = await findRepository(join(repository.folder, 'policies'));
  if (found === undefined) throw new Error('there is a repository');
  const commits = await commitsTouching(found, range);
  return commits.map(({ at, author, subject, before, after }) => {
    const kept = `${before === undefined ? 'none' : 'some'} to ${after === undefined ? 'none' : 'some'}`;
    return `${new Date(at).toISOString().slice(0, 10)} ${author}: ${subject} (${kept})`;
  });
}

it('goes back to the first, and counts a branch where it was merged', async () => {
  expect(await told()).toEqual([
    '2026-10-07 Robin Example: After (some to none)',
    '2026-10-06 Robin Example: Leads as agreed (some to some)',
    '2026-10-06 Robin Example: Meanwhile (some to some)',
    '2026-10-02 Robin Example: Begin (none to some)',
  ]);
});

it.each([
  ['v1..', ['After']],
  ['..v1', []],
  ['main~2..main', ['After', 'Leads as agreed']],
  ['change', ['Try again', 'Try', 'Begin']],
])('%s', async (range, subjects) => {
  expect((await told(range)).map((line) => /: (?<subject>.*) \(/u.exec(line)?.groups?.['subject'])).toEqual(subjects);
});

it.each([
  ['v0..', 'There is no revision "v0".'],
  ['--all', 'There is no revision "--all".'],
  ['a...b', '"a...b" is no line of history.'],
])('%s is refused', async (range, message) => {
  await expect(told(range)).rejects.toMatchObject({ message });
});
