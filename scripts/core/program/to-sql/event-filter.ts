/** Whether a property of the event at hand passes a filter. Filters have fixed values, so nothing here depends on the lead. */
import { compareSql } from '../../conditions/compare.ts';
import type { PropertyTest } from '../../conditions/test.ts';
import { type Fragment, join, TRUE } from '../../sql/fragment.ts';
import type { Compilation } from './compilation.ts';
import { AS_OF, AS_OF_DATE } from './event-rows.ts';
import { scopeOver } from './scope.ts';
import type { Reader } from './sheet.ts';

export function passes(
  compilation: Compilation,
  reader: Reader,
  signal: string,
  { property, by }: PropertyTest,
): Fragment {
  const value = compilation.eventRows.property(signal, property);
  const scope = scopeOver(compilation, reader, `${signal}.${property}`, { asOf: AS_OF, asOfDate: AS_OF_DATE });
  return join(
    by.map((comparison) => compareSql(comparison, value, scope)),
    ' AND ',
    TRUE,
  );
}
