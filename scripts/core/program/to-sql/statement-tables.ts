/** The common table expressions of a statement: what is on file, then the leads layer by layer, each after what is joined into it. */
import type { CommonTable } from '../../sql/common-table.ts';
import { sql } from '../../sql/fragment.ts';
import { accountsIn } from './account/accounts.ts';
import type { Compilation } from './compilation.ts';
import { recordRows } from './record-rows.ts';
import { LEAD } from './sheet.ts';

/** After everything the statement reads has been compiled and kept. */
export function statementTables(compilation: Compilation): readonly CommonTable[] {
  const { program, dialect, instants, ground, eventRows, events, records, sheet } = compilation;
  const accounts = accountsIn(compilation);
  const layers = Array.from({ length: sheet.top + 1 }, (_, layer) => {
    const below = layer === 0 ? ground : sql`${sheet.relation(layer - 1)} AS ${LEAD}`;
    return [
      ...records.expressions(layer),
      ...events.expressions(layer),
      ...accounts.passes.expressions(layer),
      sheet.expression(layer, below),
    ];
  });
  return [
    eventRows.expression(),
    ...recordRows(program, dialect, instants),
    ...accounts.expressions(),
    ...layers.flat(),
  ];
}
