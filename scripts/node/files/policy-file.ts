/** A file of policies, wherever its bytes come from: which names are policies, and what is made of the bytes. */
import { findingOf } from '../../core/diagnostics/rule.ts';
import { LONGEST_TEXT } from '../../core/document/limits.ts';
import type { PolicyDocument } from '../../core/document/policy-document.ts';
import { readDocument, unreadableDocument } from '../../core/document/read-document.ts';
import { NOT_UTF8, TOO_LARGE } from '../../core/document/syntax-rules.ts';

/** A character of UTF-8 has at most four bytes, so more than this is too long without reading it. */
export const MOST_BYTES = 4 * LONGEST_TEXT;

/** By its name below the folder; folders of tools, such as `.git`, hold no policies. */
export function isPolicyFile(name: string): boolean {
  return /\.ya?ml$/iu.test(name) && !name.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

/** A file that cannot be taken as text is a document with a finding. */
export function policyFromBytes(file: string, bytes: Uint8Array): PolicyDocument {
  const text = new TextDecoder('utf-8').decode(bytes);
  return isUtf8(bytes) ? readDocument(file, text) : notUtf8(file, text);
}

export function tooLargeDocument(file: string, size: number): PolicyDocument {
  const message = `The file holds ${size.toLocaleString('en')} bytes, which is more than a policy may hold.`;
  return unreadableDocument(file, '', findingOf(TOO_LARGE, { message, place: { in: 'text', file, from: 0, to: 0 } }));
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
