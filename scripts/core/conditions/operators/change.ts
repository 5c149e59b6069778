/** `change`: a number against what it was. */
import { js, whole } from '../../js/fragment.ts';
import { and } from '../../js/logic.ts';
import { choose } from '../../sql/case.ts';
import { integer, sql } from '../../sql/fragment.ts';
import { exactly } from '../amount.ts';
import { boundsInWords, casesOfBounds, lowerBounds, within, withinJs, withinSql } from '../bounds.ts';
import { originOf } from '../combination.ts';
import { boundsOfGrowth, GROWTH_JS, growthOf, growthSql } from '../growth.ts';
import { allJs, whereKnown } from '../js-truth.ts';
import { lowerMeasured, lowerPercent } from '../lower-change.ts';
import type { Operator } from '../operator.ts';
import { inline } from '../phrase.ts';
import { part } from '../schema-parts.ts';
import type { Measured } from '../test.ts';
import { all } from '../truth.ts';
import type { Words } from '../words.ts';

export const changeOperator: Operator<'change'> = {
  op: 'change',
  summary:
    'How much a number has changed against an earlier one, in percent. Unknown while one of them is missing, and where the earlier one is not above zero or below `base_from`.',
  schema: {
    properties: {
      change: {
        title: 'Change',
        description: 'The number, what it was, and from which size on its change says something.',
        type: 'object',
        additionalProperties: false,
        required: ['field', 'since'],
        properties: {
          field: {
            title: 'Field',
            description: 'Id of the field with the number as it is.',
            type: 'string',
            refersTo: 'field',
            examples: ['company.employees'],
          },
          since: {
            title: 'Since',
            description: 'Id of the field with the number as it was, of the same type.',
            type: 'string',
            refersTo: 'field',
            examples: ['company.employees_last_year'],
          },
          base_from: {
            title: 'Base from',
            description: 'The earlier number has to be at least this; from 2 to 4 is no trend.',
            type: 'number',
            examples: [50],
          },
        },
      },
      from: part('percent_bound', 'From', 'At least so much more; negative for less.', ['50%', '-20%']),
      above: part('percent_bound', 'Above', 'More than this.', ['0%']),
      below: part('percent_bound', 'Below', 'Less than this; `below: 0%` is a fall.', ['0%']),
      up_to: part('percent_bound', 'Up to', 'At most this.', ['-20%']),
    },
    minProperties: 2,
    expects: 'a bound beside `change`: `from`, `above`, `below` or `up_to`',
  },
  lower: (condition, path, scope) => {
    const measured = lowerMeasured(condition.change, [...path, 'change'], scope);
    const what = `the change of ${condition.change.field}`;
    const bounds = lowerBounds(condition, { what, path, scope }, (bound, at) => lowerPercent(bound, at, scope, what));
    return measured && bounds && { op: 'change', origin: originOf(scope, path), of: measured, bounds };
  },
  test: ({ of, bounds }, subject, judge) => {
    const [now, before] = [subject.field(of.field), subject.field(of.since)];
    if (now === undefined || before === undefined || Number(before) < leastOf(of)) return undefined;
    const growth = growthOf(Number(now), Number(before));
    const { down, up } = boundsOfGrowth(bounds);
    return all([within(down, exactly(growth.down), judge), within(up, exactly(growth.up), judge)]);
  },
  sql: ({ of, bounds }, scope) => {
    const [now, before] = [scope.field(of.field), scope.field(of.since)];
    const { down, up } = growthSql(now, before, scope.dialect);
    const asked = boundsOfGrowth(bounds);
    const holds = sql`${withinSql(asked.down, same(down), scope)} AND ${withinSql(asked.up, same(up), scope)}`;
    return choose([{ when: sql`${before} >= ${integer(leastOf(of))}`, gives: sql`(${holds})` }]);
  },
  js: ({ of, bounds }, scope) => {
    const [now, before] = [scope.field(of.field), scope.field(of.since)];
    const grown = (way: 'down' | 'up') =>
      js`${scope.constant(`grown ${way}`, GROWTH_JS[way])}(${now.value}, ${before.value})`;
    const asked = boundsOfGrowth(bounds);
    const known = and([now.known, before.known, js`${before.value} >= ${whole(leastOf(of))}`]);
    return whereKnown(
      known,
      allJs([withinJs(asked.down, same(grown('down')), scope), withinJs(asked.up, same(grown('up')), scope)]),
    );
  },
  english: ({ of, bounds }, words, aloud) => ({
    text: `${changeInWords(of, words)} by ${boundsInWords(bounds, (percent) => `${percent}%`, aloud)}`,
  }),
  reads: ({ of }) => [of.field, of.since].map((id) => ({ kind: 'field', id })),
  children: ({ bounds }) => casesOfBounds(bounds),
  examples: [
    {
      yaml: '{ change: { field: company.employees, since: company.employees_last_year, base_from: 5 }, from: 20% }',
      english: 'employees changed against employees a year ago (of at least 5) by at least 20%',
      leads: { fernhill: true, brook: undefined, blank: undefined },
    },
    {
      yaml: '{ change: { field: company.employees, since: company.employees_last_year }, above: 100%, up_to: 200% }',
      english: 'employees changed against employees a year ago by above 100% and at most 200%',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
  ],
};

/** Nothing is a change from zero. */
function leastOf({ baseFrom = 1 }: Measured): number {
  return Math.max(1, baseFrom);
}

function same<T>(number: T): { readonly least: T; readonly most: T } {
  return { least: number, most: number };
}

function changeInWords({ field, since, type, baseFrom }: Measured, words: Words): string {
  const base = baseFrom === undefined ? '' : ` (of at least ${words.value(type, baseFrom)})`;
  return `${inline(words.title('field', field))} changed against ${inline(words.title('field', since))}${base}`;
}
