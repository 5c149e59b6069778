/**
 * Plain data as YAML in the layout of the policies: what is short stands on one line. A text that a reader
 * of YAML, of this version or an older one, could take for something else is quoted.
 */
import { isScalar, parseDocument } from 'yaml';
import { scalarProblem } from './scalars.ts';

/** Scalars, lists and maps; keys without a value are left out. Ends with a line break. */
export function yamlText(data: unknown): string {
  return `${linesOf(data).join('\n')}\n`;
}

function linesOf(value: unknown): readonly string[] {
  if (isShort(value)) return [flow(value)];
  return Array.isArray(value) ? value.flatMap(itemLines) : entriesOf(value).flatMap(entryLines);
}

function itemLines(item: unknown): readonly string[] {
  const [first = '', ...rest] = isRow(item) ? [flow(item)] : linesOf(item);
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}

function entryLines([key, value]: readonly [string, unknown]): readonly string[] {
  if (isShort(value)) return [`${scalar(key)}: ${flow(value)}`];
  return [`${scalar(key)}:`, ...linesOf(value).map((line) => `  ${line}`)];
}

/** A scalar, or nothing more than scalars in a list. */
function isShort(value: unknown): boolean {
  return Array.isArray(value)
    ? value.every((item) => !isObject(item))
    : !isObject(value) || entriesOf(value).length === 0;
}

/** In a list, a map of short values is a row of a table. */
function isRow(item: unknown): boolean {
  return isObject(item) && !Array.isArray(item) && entriesOf(item).every(([, value]) => isShort(value));
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isObject(value)) return scalar(value);
  const entries = entriesOf(value).map(([key, inner]) => `${scalar(key)}: ${flow(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value).filter(([, inner]) => inner !== undefined) : [];
}

function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return isPlain(value) ? value : quoted(value);
}

/** Letters, digits and marks that mean nothing in YAML where they stand; read again it is the same text. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_.@+/()& -]|:(?! |$))*$/u.test(text) || text.endsWith(' ')) return false;
  const { contents } = parseDocument(text);
  return isScalar(contents) && contents.value === text && scalarProblem(contents) === undefined;
}

/** JSON is YAML; what could not be seen is written as its number. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
