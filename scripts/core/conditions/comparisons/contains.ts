/** `contains`: one of the texts is somewhere in the value, even inside a word. */
import { js, text as literal } from '../../js/fragment.ts';
import type { Meaning } from '../comparison-unit.ts';
import { part } from '../schema-parts.ts';
import { anyTextJs, isTextual, lowerTexts, searchable, textsInWords, warnOfShort } from '../text-search.ts';

export const containsComparison: Meaning<'contains'> = {
  key: 'contains',
  by: 'contains',
  summary: 'One of the texts is somewhere in the value, even inside a word.',
  schema: part(
    'texts',
    'Contains',
    'One of these texts is somewhere in the value, even inside a word. Use has_word for whole words.',
  ),
  accepts: isTextual,
  lower: (written, compared) => {
    warnOfShort(written, compared);
    const texts = lowerTexts(written, 'contains', compared);
    return texts && { by: 'contains', type: compared.type, texts };
  },
  test: ({ type, texts }, value) => {
    const searched = searchable(type, value);
    return texts.some((text) => searched.includes(text));
  },
  sql: ({ texts }, value, { dialect }) => dialect.containsAny(value, texts),
  js: ({ texts }, value) => anyTextJs(texts, (text) => js`${value}.includes(${literal(text)})`),
  english: ({ texts }) => `contains ${textsInWords(texts)}`,
  examples: [
    {
      yaml: '{ field: contact.title, contains: [president, secur] }',
      english: 'job title contains “president” or “secur”',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ field: company.website, contains: /PRICING }',
      english: 'website contains “/pricing”',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
