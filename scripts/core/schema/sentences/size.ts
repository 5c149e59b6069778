/** A list or a map with too few or too many entries. */
import { WRONG_SIZE } from '../schema-rules.ts';
import type { Sentence } from './sentence.ts';
import { counted, joined, quoted } from './words.ts';

export const size: Sentence = {
  keywords: ['minItems', 'maxItems', 'items', 'minProperties', 'maxProperties'],
  explain({ keyword, params, value, path }, { subject, keys }) {
    const noun = keyword.endsWith('tems') ? 'item' : 'key';
    const bound = Number(params['limit'] ?? 1);
    const has = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
    const wanted = `${keyword.startsWith('min') ? 'at least' : 'at most'} ${counted(bound, noun)}`;
    const message = `${subject} has ${has === 0 ? `no ${noun}s` : counted(has, noun)}, but has to have ${wanted}`;
    const remedy =
      noun === 'key' && has === 0 && keys.size > 0 ? { remedy: `Write ${joined(quoted(keys.keys()), 'or')}.` } : {};
    const part = typeof path.at(-1) === 'string' ? 'node' : 'value';
    return { rule: WRONG_SIZE, message, at: { path, part }, ...remedy };
  },
};
