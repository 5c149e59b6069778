/** Whether the event at hand passes a filter. Filters have fixed values, so nothing here depends on the lead. */
import { whereSql } from '../../conditions/event-count.ts';
import type { ValueScope } from '../../conditions/sql-scope.ts';
import type { EventCount } from '../../conditions/test.ts';
import { type Fragment, integer, NULL } from '../../sql/fragment.ts';
import { exactly } from './amounts.ts';
import type { Compilation } from './compilation.ts';
import { AS_OF, AS_OF_DATE } from './event-rows.ts';

export function passes({ dialect, eventRows }: Compilation, { signal, where }: EventCount): Fragment {
  const scope: ValueScope = {
    dialect,
    asOf: AS_OF,
    asOfDate: AS_OF_DATE,
    field: () => NULL,
    amount: ({ otherwise }) => exactly(integer(otherwise)),
  };
  return whereSql(where, (property) => eventRows.property(signal, property), scope);
}
