/** Installs the peers for a run, beside what the project itself depends on and never among it. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Library, Peer } from './peer.ts';

const FOLDER = fileURLToPath(new URL('../../../../node_modules/.cache/lockstep-bench', import.meta.url));

export async function installPeers(peers: readonly Peer[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const dependencies = Object.fromEntries(peers.map(({ name, version }) => [name, version]));
  await writeFile(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: FOLDER });
}

export async function libraryOf({ name }: Peer): Promise<Library> {
  const { resolve } = createRequire(join(FOLDER, 'package.json'));
  const loaded: Library = await import(pathToFileURL(resolve(name)).href);
  const fallback = loaded['default'];
  return typeof fallback === 'object' && fallback !== null ? { ...(fallback as Library), ...loaded } : loaded;
}
