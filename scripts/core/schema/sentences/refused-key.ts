/** A key that the form chosen by the other keys refuses. */
import { MISPLACED_KEY } from '../schema-rules.ts';
import type { Sentence } from './sentence.ts';

export const refusedKey: Sentence = {
  keywords: ['false schema'],
  explain({ path }, { subject }) {
    const message = `${subject} has no meaning together with the keys beside it`;
    return { rule: MISPLACED_KEY, message, at: { path, part: 'key' } };
  },
};
