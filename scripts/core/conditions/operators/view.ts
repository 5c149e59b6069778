/** `view`: the stage at which one side sees the lead by its signals. */
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { integer, join, sql } from '../../sql/fragment.ts';
import { originOf } from '../combination.ts';
import { certainly, whereKnown } from '../js-truth.ts';
import { oneOfJs } from '../membership.ts';
import type { Operator } from '../operator.ts';
import { listed, listedShortly } from '../phrase.ts';
import { STAGE_OFF_THE_PATH } from '../rules.ts';
import { SIDES } from '../sides.ts';
import type { ViewSide, ViewTest } from '../test.ts';
import type { Words } from '../words.ts';

export const viewOperator: Operator<'view'> = {
  op: 'view',
  summary:
    'The furthest stage that one side sees in any signal of the lead. Unknown for a lead that came without events.',
  schema: {
    properties: {
      view: {
        title: 'View',
        description: 'Whose reading of the signals is asked: `marketing`, `sales`, or the one both `agreed` on.',
        enum: ['marketing', 'sales', 'agreed'],
      },
      is: { title: 'Is', description: 'Exactly this stage.', type: 'string', refersTo: 'stage', examples: ['mql'] },
      from: {
        title: 'From',
        description: 'This stage or a later one.',
        type: 'string',
        refersTo: 'stage',
        examples: ['mql'],
      },
    },
    minProperties: 2,
    maxProperties: 2,
    expects: '`is` or `from` beside `view`',
  },
  lower: ({ view: side, is, from }, path, scope) => {
    const stage = is ?? from ?? '';
    if (SIDES.includes(stage)) {
      const message = `${stage} is no stage of the path, so no signal counts as it.`;
      const remedy = `Use ${listedShortly(scope.stages, 'or')}.`;
      const place = valueAt(scope.file, [...path, is === undefined ? 'from' : 'is']);
      scope.report(findingOf(STAGE_OFF_THE_PATH, { message, place, remedy }));
      return undefined;
    }
    const position = scope.stages.indexOf(stage);
    if (position < 0) return undefined;
    const stages = scope.stages.slice(position, is === undefined ? undefined : position + 1);
    return { op: 'view', origin: originOf(scope, path), side, stages };
  },
  test: ({ side, stages }, subject) => {
    const stage = subject.view(side);
    return stage === undefined ? undefined : stage !== null && stages.includes(stage);
  },
  sql: ({ side, stages }, scope) => {
    const ranks = stages.map((stage) => integer(scope.stageRank(stage)));
    return sql`(${scope.viewRank(side)} IN (${join(ranks, ', ', sql``)}))`;
  },
  js: ({ side, stages }, scope) => {
    const { value, known } = scope.viewRank(side);
    return whereKnown(known, certainly(oneOfJs(value, stages.map(scope.stageRank), scope)));
  },
  english: (test, words) => ({ text: `${SEES[test.side]} ${stagesInWords(test, words)}` }),
  denied: (test, words) => ({ text: `${DOES_NOT_SEE[test.side]} ${stagesInWords(test, words)}` }),
  reads: ({ stages }) => stages.map((id) => ({ kind: 'stage', id })),
  children: () => [],
  examples: [
    {
      yaml: '{ view: marketing, is: sql }',
      english: 'marketing sees the lead as Sales-qualified lead',
      leads: { fernhill: true, brook: false, quiet: false, blank: undefined },
    },
    {
      yaml: '{ view: agreed, from: mql }',
      english: 'the agreed view of the lead is Marketing-qualified lead or Sales-qualified lead',
      leads: { fernhill: true, brook: false, quiet: false, blank: undefined },
    },
  ],
};

const SEES: Readonly<Record<ViewSide, string>> = {
  marketing: 'marketing sees the lead as',
  sales: 'sales sees the lead as',
  agreed: 'the agreed view of the lead is',
};
const DOES_NOT_SEE: Readonly<Record<ViewSide, string>> = {
  marketing: 'marketing does not see the lead as',
  sales: 'sales does not see the lead as',
  agreed: 'the agreed view of the lead is not',
};

function stagesInWords({ stages }: ViewTest, words: Words): string {
  return listed(
    stages.map((stage) => words.title('stage', stage)),
    'or',
  );
}
