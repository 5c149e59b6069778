/** Reads a folder of policies: every YAML file in it and below, in the order of their names. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findingOf } from '../../core/diagnostics/rule.ts';
import { LONGEST_TEXT } from '../../core/document/limits.ts';
import type { PolicyDocument } from '../../core/document/policy-document.ts';
import { readDocument, unreadableDocument } from '../../core/document/read-document.ts';
import { NOT_UTF8, TOO_LARGE } from '../../core/document/syntax-rules.ts';
import { UsageError } from '../usage-error.ts';

/** A character of UTF-8 has at most four bytes, so more than this is too long without reading it. */
const MOST_BYTES = 4 * LONGEST_TEXT;

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
    .filter((name) => /\.ya?ml$/iu.test(name) && !name.split('/').some(isHidden))
    .sort();
}

/** Folders of tools, such as `.git`, hold no policies. */
function isHidden(part: string): boolean {
  return part.startsWith('.') || part === 'node_modules';
}

async function readPolicy(directory: string, name: string): Promise<PolicyDocument> {
  const path = join(directory, name);
  const file = path.replaceAll('\\', '/');
  const { size } = await read(file, () => stat(path));
  if (size > MOST_BYTES) {
    const message = `The file holds ${size.toLocaleString('en')} bytes, which is more than a policy may hold.`;
    return unreadableDocument(file, '', findingOf(TOO_LARGE, { message, place: { in: 'text', file, from: 0, to: 0 } }));
  }
  const bytes = await read(file, () => readFile(path));
  const text = new TextDecoder('utf-8').decode(bytes);
  return isUtf8(bytes) ? readDocument(file, text) : notUtf8(file, text);
}

function notUtf8(file: string, text: string): PolicyDocument {
  const from = Math.max(0, text.indexOf('\ufffd'));
  const message = 'The file holds bytes that are no UTF-8 text.';
  return unreadableDocument(
    file,
    text,
    findingOf(NOT_UTF8, { message, place: { in: 'text', file, from, to: from + 1 } }),
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function read<T>(file: string, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`The file ${file} cannot be read${why}.`, 'Check that it exists and that you may read it.');
  }
}
