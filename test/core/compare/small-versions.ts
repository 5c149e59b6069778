/** A small agreement in which policies can be written anew: the two versions that a comparison needs. */
import { readFileSync } from 'node:fs';
import type { Agreement } from '#core/agreement/agreement.ts';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { readDocument } from '#core/document/read-document.ts';

const FILES = new URL('../lint/small-agreement/', import.meta.url);
const KINDS = ['company', 'lifecycle', 'signals', 'data-dictionary', 'source'] as const;

/** Policies take the place of those of their kind. */
export function smallAgreement(...policies: readonly string[]): Agreement {
  const written = policies.map((text, index) => ({ file: `policies/${index}-${kindOf(text)}.yaml`, text }));
  const replaced = new Set(policies.map(kindOf));
  const others = KINDS.filter(
    (kind) => !replaced.has(kind) && !(kind === 'source' && replaced.has('data-dictionary')),
  ).map((kind) => ({ file: `policies/${kind}.yaml`, text: readFileSync(new URL(`${kind}.yaml`, FILES), 'utf8') }));
  return buildAgreement([...others, ...written].map(({ file, text }) => readDocument(file, text)));
}

function kindOf(text: string): string {
  return /^kind: (\S+)/mu.exec(text)?.[1] ?? '';
}
