/** What makes a text unreadable as one policy: errors of the YAML, nothing in it, too much in it. */
import { type Document, isScalar, type Node } from 'yaml';
import type { Finding } from '../diagnostics/finding.ts';
import type { TextPlace } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { DEEPEST_NESTING } from './limits.ts';
import type { LineIndex } from './line-index.ts';
import { nodeTooDeep, spanOf } from './nodes.ts';
import { tooDeep } from './plain-data.ts';
import { syntaxErrors } from './syntax-errors.ts';
import { EMPTY_FILE, INVALID_YAML, SEVERAL_DOCUMENTS, TAG, TOO_DEEP } from './syntax-rules.ts';

type Place = (from: number, to: number) => TextPlace;

export function brokenText(
  file: string,
  text: string,
  lines: LineIndex,
  documents: readonly Document[],
): readonly Finding[] {
  const at: Place = (from, to) => ({ in: 'text', file, from, to });
  const deep = nestedTooDeeply(documents, at);
  if (deep !== undefined) return [deep];
  const directives = directiveFindings(text, documents, at);
  const errors = syntaxErrors(text, documents, lines).map(({ from, to, sentence, remedy }) =>
    findingOf(INVALID_YAML, { message: sentence, place: at(from, to), ...(remedy === undefined ? {} : { remedy }) }),
  );
  return [...directives, ...errors, ...numberOfDocuments(text, documents, at)];
}

function nestedTooDeeply(documents: readonly Document[], at: Place): Finding | undefined {
  const exhausted = documents.flatMap(({ errors }) => errors).find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const node = documents.map(({ contents }) => contents && nodeTooDeep(contents, DEEPEST_NESTING)).find(Boolean);
  const from = exhausted?.pos[0] ?? spanOf(node)?.from;
  return from === undefined ? undefined : findingOf(TOO_DEEP, tooDeep(at(from, from + 1)));
}

function directiveFindings(text: string, documents: readonly Document[], at: Place): readonly Finding[] {
  const used = documents.some(
    ({ directives }) => directives?.yaml.explicit === true || Object.keys(directives?.tags ?? {}).length > 1,
  );
  const line = used ? /^%.*$/mu.exec(text) : null;
  if (line === null) return [];
  const message = `The file begins with the YAML directive ${line[0].trim()}.`;
  return [findingOf(TAG, { message, place: at(line.index, line.index + line[0].trimEnd().length) })];
}

function numberOfDocuments(text: string, documents: readonly Document[], at: Place): readonly Finding[] {
  const [first, second] = documents;
  if (first === undefined || isNothing(first.contents)) {
    return [findingOf(EMPTY_FILE, { message: 'The file holds no policy.', place: at(0, 0) })];
  }
  const secondBegins = second?.range?.[0];
  if (secondBegins === undefined) return [];
  const marker = text.indexOf('---', secondBegins);
  const from = marker === -1 ? secondBegins : marker;
  const message = `The file holds ${documents.length} documents, separated by ---.`;
  return [findingOf(SEVERAL_DOCUMENTS, { message, place: at(from, from + 3) })];
}

function isNothing(contents: Node | null): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && contents.source === '');
}
