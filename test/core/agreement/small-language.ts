/**
 * A language of two kinds, small enough to see through: a library defines shelves and readers, a
 * catalogue defines books with chapters that refer to them.
 */
import type { Language } from '#core/agreement/language.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';

const id = { type: 'string', pattern: '^[a-z-]+$' };
const about = {
  title: { type: 'string' },
  why: { type: 'string' },
  status: { type: 'string' },
  review_by: { type: 'string' },
};
const owners = { type: 'object', properties: { marketing: { type: 'string' }, sales: { type: 'string' } } };
const policy = { kind: {}, owners, ...about };

function closed(properties: object, required: readonly string[], more: object = {}) {
  return { type: 'object', properties, required, additionalProperties: false, ...more };
}

const named = (kind: string) => closed({ id, ...about, owners }, ['id'], { defines: kind });

const library = {
  $id: 'library.schema.json',
  ...closed(
    {
      ...policy,
      shelves: { type: 'array', items: named('shelf') },
      readers: { type: 'array', items: named('reader') },
      clubs: { type: 'array', items: named('club') },
    },
    ['kind', 'shelves'],
  ),
};

const chapter = closed({ id, ...about, owners, valid_from: { type: 'string' } }, ['id'], { defines: 'book/chapter' });
const book = closed(
  {
    id,
    ...about,
    owners,
    valid_from: { type: 'string' },
    stands_on: { type: 'string', refersTo: 'shelf' },
    lent_to: { type: 'string', refersTo: ['reader', 'club'] },
    marks: { type: 'object', propertyNames: { refersTo: 'reader' }, additionalProperties: { type: 'number' } },
    see: { type: 'array', items: { type: 'string', refersTo: ['book', 'book/chapter'] } },
    chapters: { type: 'array', items: chapter },
  },
  ['id'],
  { defines: 'book' },
);

const catalogue = {
  $id: 'catalogue.schema.json',
  ...closed({ ...policy, books: { type: 'array', items: book } }, ['kind', 'books']),
};

const word = (one: string, wantsUse = false) => ({ id: one, title: one, plural: `${one}s`, wantsUse });

export const smallLanguage: Language = {
  sharedSchemas: [],
  kinds: [
    {
      id: 'library',
      title: 'Library',
      summary: 'Where books stand.',
      schema: library,
      presence: 'one',
      defines: [word('shelf', true), word('reader'), word('club')],
    },
    {
      id: 'catalogue',
      title: 'Catalogue',
      summary: 'Which books there are.',
      schema: catalogue,
      presence: 'any',
      defines: [word('book'), { ...word('book/chapter'), within: 'book' }],
    },
  ],
};

export const LIBRARY = `kind: library
owners: { marketing: anna, sales: ben }
shelves:
  - id: poetry
readers:
  - id: kim
`;

/** Texts by file, the library unless another text stands in its place. */
export function documents(texts: Readonly<Record<string, string>>): readonly PolicyDocument[] {
  const all = { 'library.yaml': LIBRARY, ...texts };
  return Object.entries(all).map(([file, text]) => readDocument(file, text));
}
