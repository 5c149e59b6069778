/** Kind `icp`: whom the company wants as a customer, and the people who take part in a purchase. */
import schema from '../../../schemas/icp.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const icp: Kind = {
  id: 'icp',
  title: 'Ideal customer profile',
  summary: 'Whom both teams want as a customer: criteria, segments, tiers, personas, and the evidence behind them.',
  schema,
  presence: 'at-most-one',
  binds: true,
  defines: [
    {
      id: 'icp-criterion',
      title: 'ICP criterion',
      plural: 'ICP criteria',
      page: 'customers/criteria',
      wantsUse: false,
    },
    {
      id: 'segment',
      title: 'segment',
      plural: 'segments',
      page: 'customers/segments',
      condition: 'when',
      wantsUse: false,
    },
    { id: 'icp-tier', title: 'tier', plural: 'tiers', page: 'customers/tiers', condition: 'when', wantsUse: false },
    {
      id: 'persona',
      title: 'persona',
      plural: 'personas',
      page: 'customers/personas',
      condition: 'when',
      wantsUse: false,
    },
    { id: 'interview', title: 'interview', plural: 'interviews', page: 'customers/interviews', wantsUse: false },
    { id: 'case-study', title: 'case study', plural: 'case studies', page: 'customers/case-studies', wantsUse: false },
  ],
};
