/** Kind `sample-leads`: made-up leads and what both teams expect of each. */
import schema from '../../../schemas/sample-leads.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const sampleLeads: Kind = {
  id: 'sample-leads',
  title: 'Sample leads',
  summary: 'Made-up leads and what both teams expect of each; they are the tests of the agreement.',
  schema,
  presence: 'any',
  defines: [{ id: 'lead', title: 'sample lead', plural: 'sample leads', page: 'leads', wantsUse: false }],
};
