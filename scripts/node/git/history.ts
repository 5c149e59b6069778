/**
 * The commits that changed the folder of policies, along the first parents: what a branch brought in counts
 * once, where it was merged.
 */
import { UsageError } from '../usage-error.ts';
import { outputOfGit } from './git.ts';
import { objectsNamed } from './objects.ts';
import type { Repository } from './repository.ts';
import { type Revision, revisionNamed } from './revision.ts';

export interface Commit {
  readonly commit: string;
  /** Epoch milliseconds at which it was written. */
  readonly at: number;
  readonly author: string;
  /** One line; of a merge, what it says of its branch where it says anything. */
  readonly subject: string;
  /** What the folder was before it and is since, by the id of its content; absent where there is none. */
  readonly before?: Tree;
  readonly after?: Tree;
}
export interface Tree {
  readonly id: string;
  readonly revision: Revision;
}

/** The newest first. `range` as git writes it: `A..B`, `A..`, or `B` for everything up to it. */
export async function commitsTouching(repository: Repository, range: string | undefined): Promise<readonly Commit[]> {
  const { folder, path, below } = repository;
  const limits = await limitsOf(repository, range ?? 'HEAD');
  const format = '%H%n%aI%n%aN%n%P%n%s%n%b';
  const out = await outputOfGit(folder, [
    ...['-c', 'log.showSignature=false', 'log', '-z', '--first-parent', `--format=${format}`],
    ...[...limits, '--', below],
  ]);
  const told = out.toString().split('\0').filter(Boolean).map(toldOf);
  const names = told.flatMap(({ commit }) => [`${commit}^1:${path}`, `${commit}:${path}`]);
  const trees = await objectsNamed(folder, names);
  return told.map((one, place) => ({
    ...one,
    ...treeAs('before', trees[2 * place], `${one.commit}^1`),
    ...treeAs('after', trees[2 * place + 1], one.commit),
  }));
}

/** Commits, and commits with a caret before them, which are left out with all before them. */
async function limitsOf(repository: Repository, range: string): Promise<readonly string[]> {
  if (range.includes('...')) {
    throw new UsageError(`"${range}" is no line of history.`, 'Write it with two points, A..B.');
  }
  const [from, to] = range.split('..');
  if (to === undefined) return [(await revisionNamed(repository, range)).commit];
  const since = await revisionNamed(repository, from === '' || from === undefined ? 'HEAD' : from);
  const until = await revisionNamed(repository, to === '' ? 'HEAD' : to);
  return [until.commit, `^${since.commit}`];
}

function toldOf(text: string): Omit<Commit, 'before' | 'after'> {
  const [commit = '', at = '', author = '', parents = '', subject = '', ...body] = text.split('\n');
  const said = parents.includes(' ') ? body.find((line) => line.trim() !== '') : undefined;
  return { commit, at: Date.parse(at), author, subject: said ?? subject };
}

function treeAs(
  key: 'before' | 'after',
  tree: { readonly id: string; readonly type: string } | undefined,
  commit: string,
): Pick<Commit, 'before' | 'after'> {
  return tree?.type === 'tree' ? { [key]: { id: tree.id, revision: { name: commit, commit } } } : {};
}
