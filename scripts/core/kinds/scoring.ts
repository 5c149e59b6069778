/** Kind `scoring`: models that add up to a score and a grade, and matrices of two grades. */
import schema from '../../../schemas/scoring.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const scoring: Kind = {
  id: 'scoring',
  title: 'Scoring',
  summary:
    'Which facts and events are worth how many points, which grade they make, and how two grades are read together.',
  schema,
  presence: 'any',
  binds: true,
  defines: [
    { id: 'model', title: 'scoring model', plural: 'scoring models', page: 'scoring', wantsUse: false },
    { id: 'model/rule', title: 'rule', plural: 'rules', within: 'model', wantsUse: false },
    { id: 'model/group', title: 'group of rules', plural: 'groups of rules', within: 'model', wantsUse: false },
    { id: 'model/grade', title: 'grade', plural: 'grades', within: 'model', wantsUse: false },
    { id: 'model/status', title: 'score status', plural: 'score statuses', within: 'model', wantsUse: false },
    { id: 'matrix', title: 'matrix', plural: 'matrices', page: 'scoring/matrices', wantsUse: false },
    { id: 'matrix/cell', title: 'cell', plural: 'cells', within: 'matrix', wantsUse: false },
  ],
};
