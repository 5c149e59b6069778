/** `has_word`: whole words in a text, whatever stands between them. */
import { js } from '../../js/fragment.ts';
import type { Meaning } from '../comparison-unit.ts';
import { spaced } from '../fold.ts';
import { certainly } from '../js-truth.ts';
import { part } from '../schema-parts.ts';
import { isTextual, lowerWords, searchable, textsInWords } from '../text-search.ts';
import { wordPattern } from '../word-pattern.ts';

export const hasWordComparison: Meaning<'has_word'> = {
  key: 'has_word',
  by: 'has_word',
  summary: 'One of the words, or words in a row, is in the text as a whole: "vp" is in "VP, Sales", not in "MVP".',
  schema: part('texts', 'Has the word', 'One of these words, or words in a row, is in the text as a whole.'),
  accepts: isTextual,
  lower: (written, compared) => {
    const words = lowerWords(written, compared);
    return words && { by: 'has_word', type: compared.type, words };
  },
  test: ({ type, words }, value) => {
    const text = spaced(searchable(type, value));
    return words.some((word) => text.includes(` ${word} `));
  },
  sql: ({ words }, value, { dialect }) => {
    return dialect.containsAny(
      dialect.spaced(value),
      words.map((word) => ` ${word} `),
    );
  },
  js: ({ words }, value, scope) => certainly(js`${scope.constant('words', wordPattern(words))}.test(${value})`),
  english: ({ words }) => `has the word ${textsInWords(words)}`,
  examples: [
    {
      yaml: '{ field: contact.title, has_word: [security, vp, C#] }',
      english: 'job title has the word “security”, “vp” or “c#”',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ field: contact.title, has_word: "IT-Security" }',
      english: 'job title has the word “it security”',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
