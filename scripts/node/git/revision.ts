/** What a user names as a revision: a branch, a tag, a commit, `HEAD~2`, `main@{yesterday}`. */
import { didYouMean } from '../../core/diagnostics/did-you-mean.ts';
import { UsageError } from '../usage-error.ts';
import { askGit, outputOfGit } from './git.ts';
import { objectsNamed } from './objects.ts';
import type { Repository } from './repository.ts';

export interface Revision {
  /** As the user named it. */
  readonly name: string;
  /** Id of the commit. */
  readonly commit: string;
}

const DEEPEN = 'The clone is shallow: it lacks older history. Fetch it with: git fetch --unshallow';

export async function findRevision({ folder }: Repository, name: string): Promise<Revision | undefined> {
  if (name === '' || /[\n\0]/u.test(name)) return undefined;
  const [found] = await objectsNamed(folder, [`${name}^{commit}`]);
  return found === undefined ? undefined : { name, commit: found.id };
}

export async function revisionNamed(repository: Repository, name: string): Promise<Revision> {
  const found = await findRevision(repository, name);
  if (found === undefined) throw new UsageError(`There is no revision "${name}".`, await remedyFor(repository, name));
  return found;
}

/** Where the two lines of history parted. */
export async function mergeBase(repository: Repository, one: Revision, other: Revision): Promise<Revision> {
  const { out } = await askGit(repository.folder, ['merge-base', one.commit, other.commit]);
  const commit = out.toString().trim().split('\n')[0] ?? '';
  if (commit !== '') return { name: `${one.name}...${other.name}`, commit };
  const remedy = repository.isShallow ? DEEPEN : 'Name the two revisions to compare.';
  throw new UsageError(`${one.name} and ${other.name} have no common history here.`, remedy);
}

async function remedyFor(repository: Repository, name: string): Promise<string> {
  const names = await namesOf(repository);
  const remote = names.find((known) => known.endsWith(`/${name}`));
  if (remote !== undefined) return `Did you mean "${remote}"?`;
  const meant = didYouMean(name, names);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  if (repository.isShallow) return DEEPEN;
  return names.length === 0
    ? 'The repository has no commit yet.'
    : 'Name a branch, a tag, a commit, or a directory. Branches of others are there after: git fetch';
}

async function namesOf({ folder }: Repository): Promise<readonly string[]> {
  const out = await outputOfGit(folder, ['for-each-ref', '--count=1000', '--format=%(refname:short)']);
  return out.toString().split('\n').filter(Boolean);
}
