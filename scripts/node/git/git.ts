/**
 * Runs git. Arguments go to it one by one, never through a shell, and what a user names (revisions, paths)
 * goes in by its standard input or behind `--`, where nothing is taken for a flag.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { UsageError } from '../usage-error.ts';

/** The same everywhere: no pager, no question, no translated message, no pattern in a path, no lock. */
const ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
};

export interface Answer {
  readonly exit: number;
  readonly out: Buffer;
  readonly error: string;
}

/** In the folder, which has to exist. */
export async function askGit(folder: string, words: readonly string[], input = ''): Promise<Answer> {
  const child = spawn('git', ['--no-pager', '-C', folder, ...words], { env: { ...process.env, ...ENVIRONMENT } });
  const out: Buffer[] = [];
  const error: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => error.push(part));
  // Git may have seen enough before it has read all; what it answered counts.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  try {
    await once(child, 'close');
  } catch {
    throw new UsageError(
      'Git cannot be started, and revisions are read with it.',
      'Install git, or compare directories: npm run lockstep -- diff <directory> <directory>',
    );
  }
  return { exit: child.exitCode ?? -1, out: Buffer.concat(out), error: Buffer.concat(error).toString().trim() };
}

/** What git wrote; for questions that only fail where something is wrong with the repository. */
export async function outputOfGit(folder: string, words: readonly string[], input = ''): Promise<Buffer> {
  const { exit, out, error } = await askGit(folder, words, input);
  if (exit === 0) return out;
  throw new UsageError(
    `Git cannot read the repository: ${lastLine(error)}`,
    'Run "git fsck" there to see what is wrong.',
  );
}

function lastLine(text: string): string {
  return text.split('\n').at(-1) ?? text;
}
