/**
 * The two versions that a command compares: revisions of git, directories, or what lies in the working tree.
 * Where a word could be a revision or a directory it is the revision; `./name` is always the directory.
 */
import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { PolicyDocument } from '../core/document/policy-document.ts';
import { readPolicies } from '../node/files/read-policies.ts';
import { readPoliciesAt } from '../node/git/read-revision.ts';
import { findRepository, type Repository } from '../node/git/repository.ts';
import { findRevision, mergeBase, type Revision, revisionNamed } from '../node/git/revision.ts';
import { UsageError } from '../node/usage-error.ts';

export interface Documents {
  /** As the user named it. */
  readonly name: string;
  readonly documents: readonly PolicyDocument[];
}

export interface Documented {
  readonly base: Documents;
  readonly head: Documents;
}

const WORKING_TREE = 'working tree';

/** `words` are the base and, unless it is the working tree, the head; or both in one, `A..B`. */
export async function versionsToCompare(words: readonly (string | undefined)[], policies: string): Promise<Documented> {
  const repository = await findRepository(policies);
  const places = await placesOf(words, policies, repository);
  const head = await documentsAt(places.head, policies, repository, []);
  const base = await documentsAt(places.base, policies, repository, head.documents);
  return { base, head };
}

/** Where a version is: a revision, or a directory and how to call it. */
type Place = { readonly revision: Revision } | { readonly directory: string; readonly name: string };

async function placesOf(
  [base = '', head]: readonly (string | undefined)[],
  policies: string,
  repository: Repository | undefined,
): Promise<{ readonly base: Place; readonly head: Place }> {
  const range = head === undefined ? /^(?<from>[^.].*?)?(?<points>\.{2,3})(?<to>.*)$/u.exec(base)?.groups : undefined;
  if (range !== undefined && repository !== undefined && !(await isDirectory(base))) {
    const from = await revisionNamed(repository, range['from'] ?? 'HEAD');
    const to = await revisionNamed(repository, range['to'] === '' ? 'HEAD' : (range['to'] ?? 'HEAD'));
    const start = range['points'] === '...' ? await mergeBase(repository, from, to) : from;
    return { base: { revision: start }, head: { revision: to } };
  }
  return {
    base: await placeOf(base, policies, repository),
    head: head === undefined ? { directory: policies, name: WORKING_TREE } : await placeOf(head, policies, repository),
  };
}

async function placeOf(word: string, policies: string, repository: Repository | undefined): Promise<Place> {
  const revision = repository === undefined ? undefined : await findRevision(repository, word);
  if (revision !== undefined) return { revision };
  if (await isDirectory(word)) {
    const inside = isAbsolute(policies) ? word : join(word, policies);
    return { directory: (await isDirectory(inside)) ? inside : word, name: word };
  }
  if (repository !== undefined) return { revision: await revisionNamed(repository, word) };
  throw new UsageError(
    `There is no folder ${word}, and no revision either: ${policies} is in no git repository.`,
    'Name a folder with the policies as they were, or keep the policies in git.',
  );
}

async function documentsAt(
  place: Place,
  policies: string,
  repository: Repository | undefined,
  known: readonly PolicyDocument[],
): Promise<Documents> {
  if ('directory' in place) return { name: place.name, documents: await readPolicies(place.directory) };
  if (repository === undefined) throw new Error(`${policies} has revisions without a repository`);
  const { revision } = place;
  return { name: revision.name, documents: await readPoliciesAt(repository, revision, known) };
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
