/** `reached`: the records say that a stage was entered. */
import { originOf } from '../combination.ts';
import { windowInWords } from '../event-count.ts';
import type { Operator } from '../operator.ts';
import { listed } from '../phrase.ts';
import { part } from '../schema-parts.ts';
import { SIDES } from '../sides.ts';
import type { ReachedTest } from '../test.ts';
import { lowerDuration } from '../window.ts';
import type { Words } from '../words.ts';

export const reachedOperator: Operator<'reached'> = {
  op: 'reached',
  summary: 'The records say that a stage was entered, whenever that was. Unknown for a lead that came without records.',
  schema: {
    properties: {
      reached: {
        title: 'Reached',
        description: 'Id of a stage, or several of which one is enough. Asks the records, never the gates.',
        type: ['string', 'array'],
        refersTo: 'stage',
        minItems: 1,
        uniqueItems: true,
        items: { title: 'Stage', type: 'string', refersTo: 'stage' },
        examples: ['mql', ['recycled', 'disqualified']],
      },
      in_last: part('duration', 'In the last', 'The stage was entered less than this long ago.'),
    },
  },
  lower: ({ reached, in_last: written }, path, scope) => {
    const stages = typeof reached === 'string' ? [reached] : reached;
    const isKnown = stages.every((stage) => scope.stages.includes(stage) || SIDES.includes(stage));
    const inLast = written === undefined ? undefined : lowerDuration(written, [...path, 'in_last'], scope);
    if (!isKnown || (written !== undefined && inLast === undefined)) return undefined;
    return { op: 'reached', origin: originOf(scope, path), stages, ...(inLast === undefined ? {} : { inLast }) };
  },
  test: ({ stages, inLast }, subject) => subject.reached(stages, inLast),
  sql: ({ stages, inLast }, scope) => scope.reached(stages, inLast),
  js: ({ stages, inLast }, scope) => scope.reached(stages, inLast),
  english: (test, words) => ({ text: `the lead has reached ${stagesInWords(test, words)}` }),
  denied: (test, words) => ({ text: `the lead has not reached ${stagesInWords(test, words)}` }),
  reads: ({ stages }) => stages.map((id) => ({ kind: 'stage', id })),
  children: () => [],
  examples: [
    {
      yaml: '{ reached: mql, in_last: 90d }',
      english: 'the lead has reached Marketing-qualified lead in the last 90 days',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ reached: [recycled, disqualified] }',
      english: 'the lead has reached Recycled or Disqualified',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
  ],
};

function stagesInWords({ stages, inLast }: ReachedTest, words: Words): string {
  return `${listed(
    stages.map((stage) => words.title('stage', stage)),
    'or',
  )}${windowInWords(inLast)}`;
}
