/** Which kind of policy a document is, and what stands in those that nobody can tell. */
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { Kind } from '../kinds/kind.ts';
import { UNKNOWN_KIND } from './agreement-rules.ts';
import { isMap } from './written.ts';

export interface Recognised {
  readonly document: PolicyDocument;
  /** `undefined` if the document cannot be read, or is of no kind that resembles one. */
  readonly kind: Kind | undefined;
  /** For what cannot be read: the kind it seems to be of; `undefined` if it could be any. */
  readonly seems: Kind | undefined;
  readonly findings: readonly Finding[];
}

export function recognise(document: PolicyDocument, kinds: readonly Kind[]): Recognised {
  const { data, file, text } = document;
  if (data === undefined) {
    const written = /^kind:[ \t]*["']?([\w-]+)/mu.exec(text)?.[1];
    return {
      document,
      kind: undefined,
      seems: written === undefined ? undefined : kindCalled(written, kinds),
      findings: [],
    };
  }
  const written = isMap(data) ? data['kind'] : undefined;
  const exact = kinds.find(({ id }) => id === written);
  if (exact !== undefined) return { document, kind: exact, seems: exact, findings: [] };
  const known = kinds.map(({ id }) => `"${id}"`).join(', ');
  if (typeof written !== 'string') {
    const message = isMap(data)
      ? 'The policy does not say of which kind it is.'
      : 'The file holds no keys, so it is no policy.';
    const remedy = `Begin the file with "kind:" and one of ${known}.`;
    return unrecognised(document, findingOf(UNKNOWN_KIND, { message, place: valueAt(file, []), remedy }));
  }
  const meant = kindCalled(written, kinds);
  const message = `There is no policy of the kind "${written}".`;
  const finding = findingOf(UNKNOWN_KIND, {
    message,
    place: valueAt(file, ['kind']),
    ...(meant === undefined ? { remedy: `The kinds are ${known}.` } : { didYouMean: meant.id }),
  });
  return meant === undefined
    ? unrecognised(document, finding)
    : { document, kind: meant, seems: meant, findings: [finding] };
}

function unrecognised(document: PolicyDocument, finding: Finding): Recognised {
  // A value that YAML already objects to says no more by being no kind.
  const said = document.findings.some(({ place }) => place.in === 'policy' && place.path[0] === 'kind');
  return { document, kind: undefined, seems: undefined, findings: said ? [] : [finding] };
}

function kindCalled(written: string, kinds: readonly Kind[]): Kind | undefined {
  const meant = didYouMean(
    written,
    kinds.map(({ id }) => id),
  );
  return kinds.find(({ id }) => id === meant);
}
