/** A key that nothing reads, or that belongs to another form of the same thing. */
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { isSchema } from '../schema-book.ts';
import { MISPLACED_KEY, UNKNOWN_KEY } from '../schema-rules.ts';
import type { Sentence } from './sentence.ts';
import { joined, quoted } from './words.ts';

/** More keys than this are no help in a sentence. */
const MOST_KEYS = 14;

export const unreadKey: Sentence = {
  keywords: ['unevaluatedProperties', 'additionalProperties'],
  explain({ key = '', path, value }, { subject, keys, isKnown }) {
    const at = { path: [...path, key], part: 'key' } as const;
    if (isKnown(key)) {
      const message = `${subject} has a key "${key}" that has no meaning together with its other keys`;
      return { rule: MISPLACED_KEY, message, at };
    }
    const free = [...keys.keys()].filter((name) => !(isSchema(value) && name in value));
    const meant = didYouMean(key, free);
    const message = `${subject} has a key "${key}" that nothing reads`;
    if (meant !== undefined) return { rule: UNKNOWN_KEY, message, at, didYouMean: meant };
    const remedy =
      free.length === 0 || free.length > MOST_KEYS
        ? {}
        : { remedy: `Delete it; what could be added here is ${joined(quoted(free), 'or')}.` };
    return { rule: UNKNOWN_KEY, message, at, ...remedy };
  },
};
