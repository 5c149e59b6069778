/** `starts_with`: the value begins with one of the texts. */
import { js, text as literal } from '../../js/fragment.ts';
import type { Meaning } from '../comparison-unit.ts';
import { part } from '../schema-parts.ts';
import { anySql, anyTextJs, isTextual, lowerTexts, searchable, textsInWords } from '../text-search.ts';

export const startsWithComparison: Meaning<'starts_with'> = {
  key: 'starts_with',
  by: 'starts_with',
  summary: 'The value begins with one of the texts.',
  schema: part('texts', 'Starts with', 'The value begins with one of these texts.'),
  accepts: isTextual,
  lower: (written, compared) => {
    const texts = lowerTexts(written, 'starts_with', compared);
    return texts && { by: 'starts_with', type: compared.type, texts };
  },
  test: ({ type, texts }, value) => {
    const searched = searchable(type, value);
    return texts.some((text) => searched.startsWith(text));
  },
  sql: ({ texts }, value, { dialect }) => anySql(texts, (text) => dialect.startsWith(value, dialect.text(text))),
  js: ({ texts }, value) => anyTextJs(texts, (text) => js`${value}.startsWith(${literal(text)})`),
  english: ({ texts }) => `starts with ${textsInWords(texts)}`,
  examples: [
    {
      yaml: '{ field: contact.email, starts_with: [info@, office@] }',
      english: 'e-mail address starts with “info@” or “office@”',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
  ],
};
