/** `in_next`: now or less than so long ahead. */

import { js, whole } from '../../js/fragment.ts';
import { integer, sql } from '../../sql/fragment.ts';
import { isTime } from '../bound.ts';
import type { Meaning } from '../comparison-unit.ts';
import { certainly } from '../js-truth.ts';
import { part } from '../schema-parts.ts';
import { ageJs, ageOf, ageSql, lowerWindow, windowText } from '../window.ts';

export const inNextComparison: Meaning<'in_next'> = {
  key: 'in_next',
  by: 'in_next',
  summary: 'Now, or less than this long ahead.',
  schema: part('duration', 'In the next', 'Now, or less than this long ahead.'),
  accepts: isTime,
  lower: (written, compared) => {
    const duration = lowerWindow(written, 'in_next', compared);
    return duration === undefined ? undefined : { by: 'in_next', type: compared.type, duration };
  },
  test: ({ type, duration }, value, subject) => {
    const age = ageOf(type, value, subject);
    return age <= 0 && age > -duration;
  },
  sql: ({ type, duration }, value, scope) => {
    const age = ageSql(type, value, scope);
    return sql`(${age} <= 0 AND ${age} > ${integer(-duration)})`;
  },
  js: ({ type, duration }, value, scope) => {
    const age = ageJs(type, value, scope);
    return certainly(js`(${age} <= 0 && ${age} > ${whole(-duration)})`);
  },
  english: ({ type, duration }) => `in the next ${windowText(type, duration)}`,
  examples: [
    {
      yaml: '{ field: lead.next_step, in_next: 60d }',
      english: 'next step in the next 60 days',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
