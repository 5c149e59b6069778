/** A value that is taken for something else. */
import { isSchema } from '../schema-book.ts';
import { NOT_ALLOWED_VALUE } from '../schema-rules.ts';
import type { Sentence } from './sentence.ts';
import { joined, shown } from './words.ts';

export const forbiddenValue: Sentence = {
  keywords: ['not'],
  explain({ value, schema }, { subject, about }) {
    const { enum: several, const: one } = isSchema(schema['not']) ? schema['not'] : {};
    const taken: readonly unknown[] = Array.isArray(several) ? several : [one];
    const message = `${subject} is ${shown(value)}, but has to be something else than ${joined(taken.map(shown), 'or')}`;
    return {
      rule: NOT_ALLOWED_VALUE,
      message,
      ...(about.description === undefined ? {} : { remedy: about.description }),
    };
  },
};
