import { describe, expect, it } from 'vitest';
import { type Answer, mayContact } from '#core/measures/quality/consent.ts';

const purposes: Parameters<typeof mayContact>[0] = [
  { id: 'call', permits: { given: 'allowed', 'not-asked': 'ask-first', withdrawn: 'refused', unknown: 'refused' } },
  { id: 'careless', permits: { given: 'allowed', unknown: 'allowed' } },
];

describe('whether somebody may be contacted', () => {
  it.each<[string, string, string | undefined, Answer]>([
    ['as the table says', 'call', 'given', 'allowed'],
    ['only after asking', 'call', 'not-asked', 'ask-first'],
    ['not after a no', 'call', 'withdrawn', 'refused'],
    ['not while nobody knows', 'call', undefined, 'refused'],
    ['not for a purpose nobody wrote down', 'letter', 'given', 'refused'],
    ['not by a value nobody listed', 'call', 'perhaps', 'refused'],
    ['not by a value that every object has', 'call', 'constructor', 'refused'],
    ['not while nobody knows, even if the table says so', 'careless', undefined, 'refused'],
    ['nor by the word for that as a value', 'careless', 'unknown', 'refused'],
  ])('%s', (_shows, purpose, value, answer) => {
    expect(mayContact(purposes, purpose, value)).toBe(answer);
  });
});
