/** Kind `lifecycle`: the stages of a lead, and everything that moves it into or out of one. */
import schema from '../../../schemas/lifecycle.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const lifecycle: Kind = {
  id: 'lifecycle',
  title: 'Lifecycle',
  summary: 'The stages of a lead, how each is entered, what disqualifies, and for which reasons sales may say no.',
  schema,
  presence: 'one',
  binds: true,
  defines: [
    { id: 'stage', title: 'stage', plural: 'stages', page: 'stages', wantsUse: false },
    { id: 'fast-track', title: 'fast track', plural: 'fast tracks', wantsUse: false },
    { id: 'axis', title: 'axis', plural: 'axes', page: 'axes', wantsUse: false },
    { id: 'axis/value', title: 'value', plural: 'values', within: 'axis', wantsUse: false },
    { id: 'criterion', title: 'criterion', plural: 'criteria', page: 'criteria', wantsUse: true },
    { id: 'disqualifier', title: 'disqualifier', plural: 'disqualifiers', page: 'disqualifiers', wantsUse: false },
    {
      id: 'reason-category',
      title: 'category of reasons',
      plural: 'categories of reasons',
      page: 'reasons/categories',
      wantsUse: true,
    },
    { id: 'reason', title: 'reason', plural: 'reasons', page: 'reasons', wantsUse: true },
  ],
};
