/** The repository that a folder of policies belongs to. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { askGit } from './git.ts';

export interface Repository {
  /** A folder in it that exists. */
  readonly folder: string;
  /** Path of the policies from its root, with forward slashes; '' if they are the root. */
  readonly path: string;
  /** Path of the policies from `folder`. */
  readonly below: string;
  /** As the user names them. */
  readonly policies: string;
  /** Its history was cut off when it was cloned. */
  readonly isShallow: boolean;
}

/** The folder need not be there any more; it may be in the revisions. `undefined` outside of any repository. */
export async function findRepository(policies: string): Promise<Repository | undefined> {
  const { folder, below } = await nearestFolder(resolve(policies));
  const { exit, out, error } = await askGit(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
  if (exit === 0) {
    const [shallow = '', ...prefix] = out.toString().replace(/\n$/u, '').split('\n');
    const path = join(prefix.join('\n'), below)
      .replaceAll('\\', '/')
      .replace(/^\.$|\/+$/gu, '');
    return { folder, path, below: below === '' ? '.' : below, policies, isShallow: shallow === 'true' };
  }
  if (/not a git repository/u.test(error)) return undefined;
  if (/dubious ownership/u.test(error)) {
    throw new UsageError(
      `Git does not read the repository of ${policies}, because it belongs to another user.`,
      'If you trust it: git config --global --add safe.directory <its folder>',
    );
  }
  throw new UsageError(`Git cannot read the repository of ${policies}: ${error}`);
}

async function nearestFolder(path: string): Promise<{ readonly folder: string; readonly below: string }> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true || dirname(path) === path) return { folder: path, below: '' };
  const { folder, below } = await nearestFolder(dirname(path));
  return { folder, below: join(below, basename(path)) };
}
