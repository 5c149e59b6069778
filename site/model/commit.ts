/**
 * The commit the policies were published from. Without git, or outside a repository, there is none,
 * and pages say so; nothing else depends on it.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { directory } from './examination.ts';

export interface Commit {
  readonly id: string;
  /** Day it was made, `2026-10-01`. */
  readonly day: string;
  /** The policies were changed since. */
  readonly changed: boolean;
}

export const commit: Commit | undefined = await readCommit();

async function readCommit(): Promise<Commit | undefined> {
  try {
    const [id, day] = (await git('log', '-1', '--format=%h %cs', '--', '.')).trim().split(' ');
    if (id === undefined || day === undefined) return undefined;
    return { id, day, changed: (await git('status', '--porcelain', '--', '.')).trim() !== '' };
  } catch {
    return undefined;
  }
}

async function git(...options: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['-C', directory, ...options]);
  return stdout;
}
