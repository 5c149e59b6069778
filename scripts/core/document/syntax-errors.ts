/**
 * Which errors of the parser are mistakes of the author. One mistake can set the parser off many
 * times; an error counts as a mistake of its own if it is still there when the lines of the mistakes
 * before it are blanked out.
 */
import { type Document, parseAllDocuments, type YAMLError } from 'yaml';
import { MOST_SYNTAX_ERRORS } from './limits.ts';
import type { LineIndex } from './line-index.ts';
import { explainSyntax, type SyntaxMistake } from './syntax-sentences.ts';

/**
 * The documents in a text. The schema is fixed, whatever a directive in the text says, and duplicate
 * keys are left to the reader of nodes, which knows both places.
 */
export function parseYaml(text: string): readonly Document.Parsed[] {
  const options = {
    schema: 'core',
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  } as const;
  const documents = parseAllDocuments(text, options);
  return Array.isArray(documents) ? documents : [];
}

export function syntaxErrors(text: string, documents: readonly Document[], lines: LineIndex): readonly SyntaxMistake[] {
  const mistakes: SyntaxMistake[] = [];
  let remaining = errorsOf(documents);
  let blanked = text;
  while (mistakes.length < MOST_SYNTAX_ERRORS) {
    const next = remaining[0];
    if (next === undefined) break;
    const mistake = explainSyntax(next.error, { text, lines, document: next.document });
    mistakes.push(mistake);
    blanked = blankLines(blanked, lines, [next.error.pos[0], next.error.pos[1], mistake.from, mistake.to]);
    const still = new Set(errorsOf(parseYaml(blanked)).map(keyOf));
    remaining = remaining.slice(1).filter((error) => still.has(keyOf(error)));
  }
  return mistakes;
}

interface Located {
  readonly error: YAMLError;
  readonly document: Document;
}

function errorsOf(documents: readonly Document[]): readonly Located[] {
  return documents
    .flatMap((document) => document.errors.map((error) => ({ error, document })))
    .sort((one, other) => one.error.pos[0] - other.error.pos[0] || other.error.pos[1] - one.error.pos[1]);
}

function keyOf({ error }: Located): string {
  return `${error.code} ${error.pos.join(' ')}`;
}

/** Spaces for every character of the lines that hold the offsets; all other offsets keep their meaning. */
function blankLines(text: string, lines: LineIndex, offsets: readonly number[]): string {
  return offsets.reduce((current, offset) => {
    const [from, to] = [lines.lineStart(offset), lines.lineEnd(offset)];
    return current.slice(0, from) + ' '.repeat(to - from) + current.slice(to);
  }, text);
}
