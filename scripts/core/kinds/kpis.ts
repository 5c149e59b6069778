/** Kind `kpis`: the numbers both teams answer for, with formulas, targets, actuals, studies, and the revenue goal. */
import schema from '../../../schemas/kpis.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const kpis: Kind = {
  id: 'kpis',
  title: 'Shared KPIs',
  summary: 'The numbers both teams answer for, with formulas, targets, actuals, studies, and the revenue goal.',
  schema,
  presence: 'at-most-one',
  binds: true,
  defines: [
    { id: 'period', title: 'period', plural: 'periods', page: 'scoreboard/periods', wantsUse: false },
    {
      id: 'quantity',
      title: 'quantity',
      plural: 'quantities',
      page: 'scoreboard/inputs',
      condition: 'when',
      wantsUse: true,
    },
    { id: 'metric', title: 'metric', plural: 'metrics', page: 'scoreboard', condition: 'when', wantsUse: false },
    {
      id: 'metric/variant',
      title: 'reading of the metric',
      plural: 'readings of metrics',
      within: 'metric',
      wantsUse: false,
    },
    { id: 'study', title: 'study', plural: 'studies', page: 'scoreboard/studies', wantsUse: false },
    { id: 'goal', title: 'goal', plural: 'goals', page: 'revenue/goals', wantsUse: false },
  ],
};
