/** Kind `data-standards`: which source is believed, what is written once, and what may be done with whose data. */
import schema from '../../../schemas/data-standards.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const dataStandards: Kind = {
  id: 'data-standards',
  title: 'Data standards',
  summary: 'Which source is believed, what is written once, and what may be done with whose data.',
  schema,
  presence: 'at-most-one',
  binds: true,
  defines: [
    {
      id: 'precedence-rule',
      title: 'precedence rule',
      plural: 'precedence rules',
      page: 'data/precedence',
      wantsUse: false,
    },
    { id: 'consent-purpose', title: 'purpose', plural: 'purposes', page: 'data/consent', wantsUse: false },
    {
      id: 'normalisation-rule',
      title: 'normalisation rule',
      plural: 'normalisation rules',
      page: 'data/normalising',
      wantsUse: false,
    },
    { id: 'merge-rule', title: 'merge rule', plural: 'merge rules', page: 'data/merging', wantsUse: false },
    { id: 'deletion-rule', title: 'deletion rule', plural: 'deletion rules', page: 'data/deleting', wantsUse: false },
  ],
};
