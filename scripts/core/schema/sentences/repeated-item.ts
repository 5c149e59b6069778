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
    const at = { path: [...path, index], part: 'value' } as const;
    const fix = { title: 'Delete the second one', edits: [{ do: 'remove', path: at.path }] } as const;
    return { rule: REPEATED_ITEM, message, at, fix };
  },
};
