/** The same item twice. */
import { REPEATED_ITEM } from '../schema-rules.ts';
import type { Sentence } from './sentence.ts';
import { shown } from './words.ts';

export const repeatedItem: Sentence = {
  keywords: ['uniqueItems'],
  explain({ params, value, path }, { subject }) {
    const index = Number(params['second']);
    const item: unknown = Array.isArray(value) ? value[index] : undefined;
    const message = `${subject} names ${shown(item)} twice`;
    return { rule: REPEATED_ITEM, message, at: { path: [...path, index], part: 'value' } };
  },
};
