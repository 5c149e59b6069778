/**
 * A reading as one sentence. A group of two inside a group says "both … and" or "either … or"; a
 * larger one stands in parentheses, so that no "and" can be misread.
 */
import { sentenceStart } from './phrase.ts';
import type { Reading } from './words.ts';

/** With a capital and a full stop. */
export function sentence(reading: Reading): string {
  const text = phrase(reading);
  const end = /[.?!]”?$/u.test(text) ? '' : '.';
  return `${sentenceStart(text)}${end}`;
}

/** To go on within a sentence. */
export function phrase({ text, parts, joinedBy }: Reading): string {
  if (parts === undefined) return text;
  const phrases = parts.map(inner);
  return joinedBy === undefined ? `${text} these: ${phrases.join('; ')}` : joined(phrases, joinedBy);
}

function inner(part: Reading): string {
  if (part.parts === undefined) return phrase(part);
  if (part.parts.length !== 2 || part.joinedBy === undefined) return `(${phrase(part)})`;
  return `${part.joinedBy === 'and' ? 'both' : 'either'} ${phrase(part)}`;
}

/** Commas only where the parts have none of their own. */
function joined(phrases: readonly string[], word: 'and' | 'or'): string {
  const last = phrases.at(-1) ?? '';
  if (phrases.length < 2) return last;
  const before = phrases.slice(0, -1);
  const areShort = phrases.every((text) => !/[;:]|, | and | n?or /u.test(text.replaceAll(/“[^”]*”/gu, '')));
  if (areShort) return `${before.join(', ')} ${word} ${last}`;
  return before.length === 1 ? `${before.join()}, ${word} ${last}` : `${before.join('; ')}; ${word} ${last}`;
}
