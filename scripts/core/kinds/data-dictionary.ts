/** Kind `data-dictionary`: every field of a lead, with the lists and tables that go with them. */
import schema from '../../../schemas/data-dictionary.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const dataDictionary: Kind = {
  id: 'data-dictionary',
  title: 'Data dictionary',
  summary: 'What is known about a lead: fields with their types and values, named lists, and tables.',
  schema,
  presence: 'one',
  binds: true,
  defines: [
    { id: 'field', title: 'field', plural: 'fields', page: 'data', wantsUse: false },
    { id: 'subject', title: 'subject', plural: 'subjects', page: 'data/subjects', wantsUse: true },
    { id: 'list', title: 'list', plural: 'lists', page: 'data/lists', wantsUse: true },
    { id: 'table', title: 'table', plural: 'tables', page: 'data/tables', wantsUse: true },
  ],
};
