/** Text that does not have the form of a date, a duration, an id … */
import { WRONG_FORM } from '../schema-rules.ts';
import type { Sentence } from './sentence.ts';
import { shown, suchAs, withArticle } from './words.ts';

export const form: Sentence = {
  keywords: ['pattern', 'format', 'minLength', 'maxLength'],
  explain({ value, path, key }, { subject, about }) {
    const at = key === undefined ? {} : { at: { path: [...path, key], part: 'key' } as const };
    const written = key ?? value;
    if (typeof written === 'string' && written.trim() === '') {
      return {
        rule: WRONG_FORM,
        message: `${subject} is empty`,
        remedy: about.description ?? 'Write the text.',
        ...at,
      };
    }
    if (typeof written !== 'string') {
      const remedy = about.description === undefined ? {} : { remedy: about.description };
      return { rule: WRONG_FORM, message: `${subject} does not have the form expected here`, ...remedy };
    }
    const expected = about.title === undefined ? 'in another form' : withArticle(about.title);
    const message = `${subject} is ${shown(written)}, but has to be ${expected}${suchAs(about.examples)}`;
    return {
      rule: WRONG_FORM,
      message,
      ...(about.description === undefined ? {} : { remedy: about.description }),
      ...at,
    };
  },
};
