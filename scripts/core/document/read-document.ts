/**
 * Reads one policy file: its text becomes plain data with positions, and everything wrong with the
 * text becomes a finding. It never throws, whatever the text holds.
 */
import type { Finding } from '../diagnostics/finding.ts';
import type { TextPlace } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { brokenText } from './broken-text.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { MOST_ALIASES, MOST_REPEATED_NODES } from './limits.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { spanOfPlace } from './locate.ts';
import { expandedSize, spanOf, type Tree, treeOf } from './nodes.ts';
import { type PlainData, plainData } from './plain-data.ts';
import type { PolicyDocument } from './policy-document.ts';
import { parseYaml } from './syntax-errors.ts';
import { TOO_MANY_ALIASES } from './syntax-rules.ts';
import { tooMuchText } from './too-much.ts';

export function readDocument(file: string, text: string): PolicyDocument {
  const lines = indexLines(text);
  const tooMuch = tooMuchText(file, text);
  if (tooMuch !== undefined) return assembled(file, text, lines, unreadable([tooMuch]), undefined);
  const documents = parseYaml(text);
  const hidden = hiddenCharacters(file, text);
  const broken = withoutLinesOf(hidden, brokenText(file, text, lines, documents), lines);
  const contents = documents[0]?.contents;
  if (broken.length > 0 || !contents)
    return assembled(file, text, lines, unreadable([...hidden, ...broken]), undefined);
  const tree = treeOf(contents);
  const aliases = tooManyAliases(file, tree);
  const read = aliases === undefined ? plainData(file, tree) : unreadable([aliases]);
  return assembled(file, text, lines, { ...read, findings: [...hidden, ...read.findings] }, tree);
}

/** A file whose content could not be taken as text, with the finding that says so and what could be read. */
export function unreadableDocument(file: string, text: string, finding: Finding): PolicyDocument {
  return assembled(file, text, indexLines(text), unreadable([finding]), undefined);
}

function unreadable(findings: readonly Finding[]): PlainData {
  return { data: undefined, findings, lost: [] };
}

function assembled(
  file: string,
  text: string,
  lines: LineIndex,
  read: PlainData,
  tree: Tree | undefined,
): PolicyDocument {
  return {
    file,
    text,
    ...read,
    locate(place) {
      const span = place.in === 'text' ? withinText(place, text) : tree && spanOfPlace(place, tree, text);
      return span === undefined ? lines.range(0, lines.lineEnd(0)) : lines.range(span.from, span.to);
    },
  };
}

/** What is missing at the end of a text is shown at its last character. */
function withinText({ from, to }: TextPlace, text: string): { readonly from: number; readonly to: number } {
  const last = Math.max(0, text.trimEnd().length - 1);
  return from > last ? { from: last, to: last + 1 } : { from, to: Math.min(to, text.length) };
}

/** An invisible character is the likely cause of whatever else is wrong with its line. */
function withoutLinesOf(
  hidden: readonly Finding[],
  findings: readonly Finding[],
  lines: LineIndex,
): readonly Finding[] {
  const lineOf = ({ place }: Finding): number => (place.in === 'text' ? lines.position(place.from).line : 0);
  const taken = new Set(hidden.map(lineOf));
  return findings.filter((finding) => !taken.has(lineOf(finding)));
}

function tooManyAliases(file: string, tree: Tree): Finding | undefined {
  const last = [...tree.targets.keys()].at(-1);
  if (last === undefined) return undefined;
  if (tree.targets.size <= MOST_ALIASES && expandedSize(tree) <= MOST_REPEATED_NODES) return undefined;
  const span = spanOf(last) ?? { from: 0, to: 0 };
  return findingOf(TOO_MANY_ALIASES, {
    message: `The aliases in this file stand for more than ${MOST_ALIASES} repetitions or ${MOST_REPEATED_NODES.toLocaleString('en')} values.`,
    place: { in: 'text', file, ...span },
  });
}
