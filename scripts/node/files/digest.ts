/** SHA-256: of the policies, what tells two states of them apart; of one meaning, what a signature holds. */
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

/** First half of the digest of a text, in hexadecimal. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
