/** A number beyond its bounds, or not a multiple of its step. */
import { OUT_OF_RANGE } from '../schema-rules.ts';
import type { Sentence } from './sentence.ts';

const IN_WORDS: Readonly<Record<string, string>> = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
  multipleOf: 'a multiple of',
};

export const range: Sentence = {
  keywords: Object.keys(IN_WORDS),
  explain({ keyword, params, value }, { subject }) {
    const bound = String(params['limit'] ?? params['multipleOf']);
    return { rule: OUT_OF_RANGE, message: `${subject} is ${value}, but has to be ${IN_WORDS[keyword] ?? ''} ${bound}` };
  },
};
