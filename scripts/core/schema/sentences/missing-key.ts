/** A key that has to be there. */
import { isSchema } from '../schema-book.ts';
import { MISSING_KEY, OWNER_MISSING } from '../schema-rules.ts';
import type { Sentence } from './sentence.ts';
import { suchAs } from './words.ts';

export const missingKey: Sentence = {
  keywords: ['required', 'dependentRequired'],
  explain({ key = '', path, value, params }, { subject, keys, about }) {
    const at = placeOf(path, value);
    if (key === 'owners') return { rule: OWNER_MISSING, message: `${subject} has no owners`, at };
    if (about.expects !== undefined) {
      const message = `${subject} does not say what it is: it needs ${about.expects}`;
      return { rule: MISSING_KEY, message, remedy: `Write ${about.expects}.`, at };
    }
    const because = typeof params['property'] === 'string' ? `, which "${params['property']}" needs beside it` : '';
    return {
      rule: MISSING_KEY,
      message: `${subject} lacks the key "${key}"${because}`,
      remedy: remedyFor(key, keys.get(key)),
      at,
    };
  },
};

/** An item of a list is known by its id. */
function placeOf(
  path: readonly (string | number)[],
  value: unknown,
): NonNullable<ReturnType<Sentence['explain']>['at']> {
  if (isSchema(value) && typeof value['id'] === 'string') return { path: [...path, 'id'], part: 'node' };
  return { path, part: typeof path.at(-1) === 'string' ? 'key' : 'value' };
}

function remedyFor(key: string, schema: { readonly [keyword: string]: unknown } | undefined): string {
  const examples = Array.isArray(schema?.['examples']) ? schema['examples'] : [];
  const said = typeof schema?.['description'] === 'string' ? `: ${schema['description']}` : '.';
  const example = examples.length === 0 ? '' : suchAs(examples);
  return `Add "${key}"${example}${said}`;
}
