/** A word outside the list of allowed ones. */
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { NOT_ALLOWED_VALUE } from '../schema-rules.ts';
import type { Sentence } from './sentence.ts';
import { joined, shown } from './words.ts';

export const allowedValue: Sentence = {
  keywords: ['enum', 'const'],
  explain({ params, value, path, key }, { subject }) {
    const listed = params['allowedValues'];
    const allowed: readonly unknown[] = Array.isArray(listed) ? listed : [params['allowedValue']];
    const written = key ?? value;
    const message = `${subject} is ${shown(written)}, but has to be ${joined(allowed.map(shown), 'or')}`;
    const meant = typeof written === 'string' ? didYouMean(written, allowed.map(String)) : undefined;
    const at = key === undefined ? {} : { at: { path: [...path, key], part: 'key' } as const };
    return { rule: NOT_ALLOWED_VALUE, message, ...at, ...(meant === undefined ? {} : { didYouMean: meant }) };
  },
};
