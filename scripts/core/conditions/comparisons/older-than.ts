/** `older_than`: at least so long ago. */

import { js, whole } from '../../js/fragment.ts';
import { integer, sql } from '../../sql/fragment.ts';
import { isTime } from '../bound.ts';
import type { Meaning } from '../comparison-unit.ts';
import { certainly } from '../js-truth.ts';
import { part } from '../schema-parts.ts';
import { ageJs, ageOf, ageSql, lowerWindow, windowText } from '../window.ts';

export const olderThanComparison: Meaning<'older_than'> = {
  key: 'older_than',
  by: 'older_than',
  summary: 'At least this long ago.',
  schema: part('duration', 'Older than', 'At least this long ago.'),
  accepts: isTime,
  lower: (written, compared) => {
    const duration = lowerWindow(written, 'older_than', compared);
    return duration === undefined ? undefined : { by: 'older_than', type: compared.type, duration };
  },
  test: ({ type, duration }, value, subject) => ageOf(type, value, subject) >= duration,
  sql: ({ type, duration }, value, scope) => sql`(${ageSql(type, value, scope)} >= ${integer(duration)})`,
  js: ({ type, duration }, value, scope) => certainly(js`${ageJs(type, value, scope)} >= ${whole(duration)}`),
  english: ({ type, duration }) => `at least ${windowText(type, duration)} ago`,
  examples: [
    {
      yaml: '{ field: product.trial_started, older_than: 2w }',
      english: 'start of the trial at least 14 days ago',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
  ],
};
