/**
 * Fetches packages that only one run needs, with exact versions, into a folder that no commit and no
 * install of the project looks at. What is there already stays.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** This machine is of a kind the engine is not made for: no failure. */
export class NotForThisMachine extends Error {}

export type Versions = Readonly<Record<string, string>>;

export interface Installed {
  readonly folder: string;
  /** As `require` of a module in that folder would. */
  readonly load: (name: string) => unknown;
}

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** `purpose` names the folder in the cache. */
export async function install(purpose: string, packages: Versions): Promise<Installed> {
  const folder = join(CACHE, purpose);
  await mkdir(folder, { recursive: true });
  const manifest = `${JSON.stringify({ private: true, dependencies: packages }, undefined, 2)}\n`;
  const file = join(folder, 'package.json');
  if (!(existsSync(file) && (await readFile(file, 'utf8')) === manifest && Object.keys(packages).every(isIn(folder)))) {
    await writeFile(file, manifest);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const words = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    await promisify(execFile)(npm, words, { cwd: folder, shell: process.platform === 'win32' });
  }
  const load: unknown = createRequire(file);
  return { folder, load: load as Installed['load'] };
}

function isIn(folder: string): (name: string) => boolean {
  return (name) => existsSync(join(folder, 'node_modules', name, 'package.json'));
}
