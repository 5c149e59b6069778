/**
 * Writes a file so that nobody ever reads half of it: the text goes into a file beside it, which then
 * takes its name.
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** Makes the folders it needs. Throws a `UsageError` where the file cannot be written, and leaves nothing behind. */
export async function writeAtomically(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`The file ${file} cannot be written${why}.`, 'Name a file in a folder that you may write to.');
  }
}
