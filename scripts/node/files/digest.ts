/** What tells two states of the policies apart: SHA-256 over the names and texts of their files. */
import { createHash } from 'node:crypto';
import type { PolicyDocument } from '../../core/document/policy-document.ts';

/** The same on every machine: files in the order of their names, each name and text with its length. */
export function digestOf(documents: readonly Pick<PolicyDocument, 'file' | 'text'>[]): string {
  const hash = createHash('sha256');
  const inOrder = [...documents].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const part of inOrder.flatMap(({ file, text }) => [file, text])) {
    hash.update(`${Buffer.byteLength(part)}\n`);
    hash.update(part);
  }
  return `sha256:${hash.digest('hex')}`;
}
