/** A repository for one test file: real git, an invented author, dates that are always the same. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface TemporaryRepository {
  readonly folder: string;
  /** Writes files, or takes those away that have no text, and commits; gives the id of the commit. */
  commit(subject: string, files: Readonly<Record<string, string | Uint8Array | undefined>>): string;
  git(...words: readonly string[]): string;
}

/** Its branch is `main`. */
export function repositoryIn(folder: string): TemporaryRepository {
  let day = 0;
  const git = (...words: readonly string[]): string => {
    const date = `2026-10-${String(Math.max(1, day)).padStart(2, '0')}T09:00:00Z`;
    return execFileSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      env: environment(date),
      stdio: 'pipe',
    }).trim();
  };
  mkdirSync(folder, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    commit(subject, files) {
      day += 1;
      for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', subject);
      return git('rev-parse', 'HEAD');
    },
  };
}

function write(path: string, text: string | Uint8Array | undefined): void {
  if (text === undefined) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Nothing of whoever runs the tests gets in. */
function environment(date: string): NodeJS.ProcessEnv {
  const name = 'Robin Example';
  const email = 'robin@lockstep.example';
  return {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  };
}
