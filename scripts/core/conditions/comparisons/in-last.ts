/** `in_last`: less than so long ago, and not in the future. */

import { js, whole } from '../../js/fragment.ts';
import { isTime } from '../bound.ts';
import type { Meaning } from '../comparison-unit.ts';
import { certainly } from '../js-truth.ts';
import { part } from '../schema-parts.ts';
import { ageJs, ageOf, ageSql, lowerWindow, windowText, withinSql } from '../window.ts';

export const inLastComparison: Meaning<'in_last'> = {
  key: 'in_last',
  by: 'in_last',
  summary: 'Less than this long ago, and not in the future.',
  schema: part('duration', 'In the last', 'Less than this long ago, and not in the future.'),
  accepts: isTime,
  lower: (written, compared) => {
    const duration = lowerWindow(written, 'in_last', compared);
    return duration === undefined ? undefined : { by: 'in_last', type: compared.type, duration };
  },
  test: ({ type, duration }, value, subject) => {
    const age = ageOf(type, value, subject);
    return age >= 0 && age < duration;
  },
  sql: ({ type, duration }, value, scope) => withinSql(ageSql(type, value, scope), duration),
  js: ({ type, duration }, value, scope) => {
    const age = ageJs(type, value, scope);
    return certainly(js`(${age} >= 0 && ${age} < ${whole(duration)})`);
  },
  english: ({ type, duration }) => `in the last ${windowText(type, duration)}`,
  examples: [
    {
      yaml: '{ field: product.trial_started, in_last: 30d }',
      english: 'start of the trial in the last 30 days',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
