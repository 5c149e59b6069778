/** Keys or values that a schema forbids together, and whatever has no sentence of its own. */
import { isSchema } from '../schema-book.ts';
import { WRONG_COMBINATION } from '../schema-rules.ts';
import type { Explained, Sentence } from './sentence.ts';
import { joined, quoted, shown } from './words.ts';

export const combination: Sentence = {
  keywords: ['not'],
  explain({ schema, value, path }, { subject, about }): Explained {
    const forbidden = schema['not'];
    const remedy = about.description === undefined ? {} : { remedy: about.description };
    const together =
      isSchema(forbidden) && Array.isArray(forbidden['required']) ? forbidden['required'].map(String) : [];
    const at = { path, part: typeof path.at(-1) === 'string' ? 'node' : 'value' } as const;
    if (together.length > 1) {
      const message = `${subject} has both ${joined(quoted(together), 'and')}, which exclude each other`;
      return { rule: WRONG_COMBINATION, message, ...remedy, at };
    }
    const expected = about.expects === undefined ? '' : `: it needs ${about.expects}`;
    const written =
      isSchema(value) || Array.isArray(value) ? 'does not have the expected form' : `may not be ${shown(value)}`;
    return { rule: WRONG_COMBINATION, message: `${subject} ${written}${expected}`, ...remedy, at };
  },
};
