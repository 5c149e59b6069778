/** Reads a folder of policies: every YAML file in it and below, in the order of their names. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PolicyDocument } from '../../core/document/policy-document.ts';
import { UsageError } from '../usage-error.ts';
import { isPolicyFile, MOST_BYTES, policyFromBytes, tooLargeDocument } from './policy-file.ts';

/**
 * One document for each file, sorted by name. A file that cannot be taken as text is a document with a
 * finding. Throws a `UsageError` if there is no such folder or no policy in it.
 */
export async function readPolicies(directory: string): Promise<readonly PolicyDocument[]> {
  const names = await policyFiles(directory);
  if (names.length === 0) {
    throw new UsageError(`There are no policies in ${directory}/.`, 'Policies are files that end in .yaml or .yml.');
  }
  return Promise.all(names.map((name) => readPolicy(directory, name)));
}

async function policyFiles(directory: string): Promise<readonly string[]> {
  const folder = await stat(directory).catch(() => undefined);
  if (folder?.isDirectory() !== true) {
    const what = folder === undefined ? 'There is no folder' : 'This is no folder:';
    throw new UsageError(`${what} ${directory}.`, 'Name the folder of your policies with --policies.');
  }
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)).replaceAll('\\', '/'))
    .filter(isPolicyFile)
    .sort();
}

async function readPolicy(directory: string, name: string): Promise<PolicyDocument> {
  const path = join(directory, name);
  const file = path.replaceAll('\\', '/');
  const { size } = await read(file, () => stat(path));
  if (size > MOST_BYTES) return tooLargeDocument(file, size);
  return policyFromBytes(file, await read(file, () => readFile(path)));
}

async function read<T>(file: string, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`The file ${file} cannot be read${why}.`, 'Check that it exists and that you may read it.');
  }
}
