/** Kind `glossary`: one meaning for each word both teams use. */
import schema from '../../../schemas/glossary.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const glossary: Kind = {
  id: 'glossary',
  title: 'Glossary',
  summary: 'One meaning for each word both teams use.',
  schema,
  presence: 'at-most-one',
  defines: [{ id: 'term', title: 'term', plural: 'terms', page: 'glossary', wantsUse: false }],
};
