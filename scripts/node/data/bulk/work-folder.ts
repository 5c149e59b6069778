/**
 * A folder for one run: what the database spills, verdicts on their way into text, and links to files
 * whose names the database would take for patterns. It goes away with the run.
 */
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '../../usage-error.ts';

export interface WorkFolder {
  readonly path: string;
  /** Verdicts before they are written as text. */
  readonly verdicts: string;
  /** A name for the file by which the database opens that file and no other. */
  nameOf(file: string): Promise<string>;
  remove(): Promise<void>;
}

export async function makeWorkFolder(spill: string): Promise<WorkFolder> {
  const path = await mkdtemp(join(resolve(spill), 'lockstep-')).catch(() => {
    throw new UsageError(`${spill} cannot be written to.`, 'Name a folder that exists with --spill.');
  });
  const links = new Map<string, string>();
  return {
    path,
    verdicts: join(path, 'verdicts.parquet'),
    async nameOf(file) {
      const whole = resolve(file);
      if (!/[*?[\]{}\\]/u.test(whole)) return whole;
      const known = links.get(whole);
      if (known !== undefined) return known;
      const link = join(path, `file-${links.size + 1}`);
      links.set(whole, link);
      await symlink(whole, link);
      return link;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
