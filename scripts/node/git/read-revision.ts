/** Reads the policies of a revision out of the repository, without a checkout. */
import { join } from 'node:path';
import type { PolicyDocument } from '../../core/document/policy-document.ts';
import { isPolicyFile, MOST_BYTES, policyFromBytes, tooLargeDocument } from '../files/policy-file.ts';
import { UsageError } from '../usage-error.ts';
import { outputOfGit } from './git.ts';
import { contentsOf } from './objects.ts';
import type { Repository } from './repository.ts';
import type { Revision } from './revision.ts';

/** A policy as it lies in the repository. */
interface StoredPolicy {
  /** Path as the user would write it, below the folder of policies. */
  readonly file: string;
  /** Id of its content. */
  readonly id: string;
  readonly size: number;
}

/**
 * As `readPolicies` reads the same files from a folder; documents that are known and have the same text are
 * not read again. Throws a `UsageError` if there are none.
 */
export async function readPoliciesAt(
  repository: Repository,
  revision: Revision,
  known: readonly PolicyDocument[] = [],
): Promise<readonly PolicyDocument[]> {
  const stored = await policiesAt(repository, revision);
  if (stored.length === 0) {
    throw new UsageError(
      `There are no policies in ${repository.path === '' ? 'the repository' : `${repository.path}/`} at ${revision.name}.`,
      'Name their folder with --policies, as it is called there; or a revision that has them.',
    );
  }
  const contents = await contentsOf(
    repository.folder,
    stored.filter(isReadable).map(({ id }) => id),
  );
  const byFile = new Map(known.map((document) => [document.file, document]));
  return stored.map((policy) => documentOf(policy, contents.get(policy.id), byFile.get(policy.file)));
}

function documentOf(policy: StoredPolicy, bytes: Buffer | undefined, known?: PolicyDocument): PolicyDocument {
  if (bytes === undefined) return tooLargeDocument(policy.file, policy.size);
  return known !== undefined && bytes.equals(Buffer.from(known.text)) ? known : policyFromBytes(policy.file, bytes);
}

function isReadable({ size }: StoredPolicy): boolean {
  return size <= MOST_BYTES;
}

const LINK = '120000';

/** Sorted by name, as files of a folder are. */
async function policiesAt(repository: Repository, { commit, name }: Revision): Promise<readonly StoredPolicy[]> {
  const { folder, path, policies } = repository;
  const inside = path === '' ? [] : ['--', `${path}/`];
  const out = await outputOfGit(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...inside]);
  const skipped = path === '' ? 0 : path.length + 1;
  const entries = out
    .toString()
    .split('\0')
    .flatMap((entry) => {
      const [head = '', whole = ''] = splitOnce(entry, '\t');
      const [mode = '', type = '', id = '', size = ''] = head.split(/ +/u);
      const below = whole.slice(skipped);
      return type === 'blob' && isPolicyFile(below) ? [{ mode, id, size: Number(size), below }] : [];
    });
  const link = entries.find(({ mode }) => mode === LINK);
  if (link !== undefined) {
    throw new UsageError(
      `${link.below} is a symbolic link at ${name}, which is not followed.`,
      'Check that revision out into a folder of its own (git worktree add) and compare with that folder.',
    );
  }
  return entries
    .map(({ id, size, below }) => ({ file: join(policies, below).replaceAll('\\', '/'), id, size, below }))
    .sort((one, other) => (one.below < other.below ? -1 : 1))
    .map(({ file, id, size }) => ({ file, id, size }));
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
