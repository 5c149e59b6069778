/** Values with given pieces in them: written down, read as values of leads are, and asked. */
import { fold } from '../../../conditions/fold.ts';
import type { Value } from '../../../conditions/value.ts';
import { convertValue } from '../../../program/leads/values/index.ts';
import type { Answer } from '../../leaf.ts';
import { keyOf } from '../value-class.ts';
import type { Hits } from './hits.ts';
import type { Neutral } from './neutral.ts';
import type { Part } from './outcomes.ts';
import type { TextType } from './pieces.ts';
import { wordingsOf } from './wordings.ts';

export interface Writing {
  readonly is: TextType;
  readonly hits: Hits;
  readonly neutral: Neutral;
  readonly wanted: number;
}

/** A text can be written down as the argument has it, if its pieces fold to themselves. */
export function isAlwaysWritten(parts: readonly Part[], { is, neutral, wanted }: Writing): boolean {
  const isPlain = is === 'text' && neutral.separator !== undefined && wanted === 1;
  return isPlain && parts.every((part) => 'text' in part && fold(part.text) === part.text);
}

export function firstWritten(parts: readonly Part[], answers: readonly Answer[], writing: Writing): Value {
  for (const value of valuesOf(parts, answers, writing)) return value;
  throw new Error('A text that can always be written was not.');
}

/** Those that are answered so. */
export function* valuesOf(
  parts: readonly Part[],
  answers: readonly Answer[],
  { is, hits, neutral, wanted }: Writing,
): Iterable<Value> {
  const expected = keyOf(answers);
  for (let times = 1; times <= wanted; times += 1) {
    for (const text of wordingsOf(is, parts, neutral, times)) {
      const value = readAs(is, text);
      if (value === undefined) continue;
      const seen = folded(is, value);
      if (keyOf(hits.answers(hits.searched(seen) | hits.listed(seen))) === expected) yield value;
    }
  }
}

/** The next-line character is the one space that addresses may hold: it folds to one, and is none to readers. */
export function readAs(is: TextType, text: string): string | undefined {
  const read = convertValue({ is }, is === 'text' ? text : text.replaceAll(' ', '\u0085'));
  return 'value' in read && typeof read.value === 'string' ? read.value : undefined;
}

export function folded(is: TextType, value: string): string {
  return is === 'text' || is === 'url' ? fold(value) : value;
}
