/** A digest of everything a verdict depends on: what was proved holds for these sources and no others. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['scripts/core', 'scripts/node/data', 'test/generators', 'test/prove'] as const;

export function digestOfSources(): string {
  const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: ROOT })).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(`${ROOT}/${file}`));
  return hash.digest('hex');
}
