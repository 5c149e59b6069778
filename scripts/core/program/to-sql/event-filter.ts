/** Whether the event at hand passes a filter. Filters have fixed values, so nothing here depends on the lead. */
import { whereSql } from '../../conditions/event-count.ts';
import type { EventCount } from '../../conditions/test.ts';
import type { Fragment } from '../../sql/fragment.ts';
import type { Compilation } from './compilation.ts';
import { AS_OF, AS_OF_DATE } from './event-rows.ts';
import { scopeOver } from './scope.ts';
import type { Reader } from './sheet.ts';

export function passes(compilation: Compilation, reader: Reader, { signal, where }: EventCount): Fragment {
  const scope = scopeOver(compilation, reader, signal, { asOf: AS_OF, asOfDate: AS_OF_DATE });
  return whereSql(where, (property) => compilation.eventRows.property(signal, property), scope);
}
