/** `ends_with`: the value ends with one of the texts. */
import { js, text as literal } from '../../js/fragment.ts';
import type { Meaning } from '../comparison-unit.ts';
import { part } from '../schema-parts.ts';
import { anySql, anyTextJs, isTextual, lowerTexts, searchable, textsInWords } from '../text-search.ts';

export const endsWithComparison: Meaning<'ends_with'> = {
  key: 'ends_with',
  by: 'ends_with',
  summary: 'The value ends with one of the texts.',
  schema: part('texts', 'Ends with', 'The value ends with one of these texts.'),
  accepts: isTextual,
  lower: (written, compared) => {
    const texts = lowerTexts(written, 'ends_with', compared);
    return texts && { by: 'ends_with', type: compared.type, texts };
  },
  test: ({ type, texts }, value) => {
    const searched = searchable(type, value);
    return texts.some((text) => searched.endsWith(text));
  },
  sql: ({ texts }, value, { dialect }) => anySql(texts, (text) => dialect.endsWith(value, dialect.text(text))),
  js: ({ texts }, value) => anyTextJs(texts, (text) => js`${value}.endsWith(${literal(text)})`),
  english: ({ texts }) => `ends with ${textsInWords(texts)}`,
  examples: [
    {
      yaml: '{ field: contact.email, ends_with: ["@fernhill.example", .test] }',
      english: 'e-mail address ends with “@fernhill.example” or “.test”',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
