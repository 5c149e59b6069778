/** Which kind of policy a document is, and what stands in those that nobody can tell. */
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { keyAt, valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Repair } from '../schema/repair.ts';
import { UNKNOWN_KIND } from './agreement-rules.ts';
import { isMap, textOf, type WrittenMap } from './written.ts';

export interface Recognised {
  readonly document: PolicyDocument;
  /** `undefined` if the document cannot be read, or is of no kind that resembles one. */
  readonly kind: Kind | undefined;
  /** For what cannot be read: the kind it seems to be of; `undefined` if it could be any. */
  readonly seems: Kind | undefined;
  readonly findings: readonly Finding[];
  /** What makes the document one of its kind, where that is misspelt. */
  readonly repairs: readonly Repair[];
}

export function recognise(document: PolicyDocument, kinds: readonly Kind[]): Recognised {
  const { data } = document;
  if (data === undefined) return unreadable(document, kinds);
  if (!isMap(data)) return unknown(document, kinds, 'The file holds no keys, so it is no policy.');
  const written = textOf(data['kind']);
  if (written === undefined) return withoutKind(document, data, kinds);
  const exact = kinds.find(({ id }) => id === written);
  if (exact !== undefined) return { document, kind: exact, seems: exact, findings: [], repairs: [] };
  const meant = kindCalled(written, kinds);
  const message = `There is no policy of the kind "${written}".`;
  const place = valueAt(document.file, ['kind']);
  if (meant === undefined) return unknown(document, kinds, message, ['kind']);
  const finding = findingOf(UNKNOWN_KIND, { message, place, didYouMean: meant.id });
  return { document, kind: meant, seems: meant, findings: [finding], repairs: [{ value: ['kind'], become: meant.id }] };
}

/** The kind may still stand in the text, in a line by itself. */
function unreadable(document: PolicyDocument, kinds: readonly Kind[]): Recognised {
  const written = /^kind:[ \t]*["']?([\w-]+)/mu.exec(document.text)?.[1];
  const seems = written === undefined ? undefined : kindCalled(written, kinds);
  return { document, kind: undefined, seems, findings: [], repairs: [] };
}

/** Another key may be `kind`, misspelt. */
function withoutKind(document: PolicyDocument, data: WrittenMap, kinds: readonly Kind[]): Recognised {
  const message = 'The policy does not say of which kind it is.';
  const key = Object.keys(data).find((name) => didYouMean(name, ['kind']) !== undefined);
  const kind = kinds.find(({ id }) => key !== undefined && id === data[key]);
  if (key === undefined || kind === undefined) return unknown(document, kinds, message);
  const finding = findingOf(UNKNOWN_KIND, { message, place: keyAt(document.file, [key]), didYouMean: 'kind' });
  return { document, kind, seems: kind, findings: [finding], repairs: [{ object: [], key, rename: 'kind' }] };
}

function unknown(
  document: PolicyDocument,
  kinds: readonly Kind[],
  message: string,
  path: readonly string[] = [],
): Recognised {
  const known = kinds.map(({ id }) => `"${id}"`).join(', ');
  const remedy = `Begin the file with "kind:" and one of ${known}.`;
  const finding = findingOf(UNKNOWN_KIND, { message, place: valueAt(document.file, path), remedy });
  // A value that YAML already objects to says no more by being no kind.
  const said = document.findings.some(({ place }) => place.in === 'policy' && place.path[0] === 'kind');
  return { document, kind: undefined, seems: undefined, findings: said ? [] : [finding], repairs: [] };
}

function kindCalled(written: string, kinds: readonly Kind[]): Kind | undefined {
  const ids = kinds.map(({ id }) => id);
  const meant = didYouMean(written, ids);
  return kinds.find(({ id }) => id === meant);
}
