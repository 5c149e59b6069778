/** Parts that all exports of a source have: whose their rows are, which of them count, where values stand. */
import type * as policies from '../../schema/policies.generated.ts';
import type { ColumnTest, Whose } from '../source.ts';
import { type Item, namedOf } from './lowering.ts';

export function baseOf({ data, definition }: Item<policies.SourceExport>) {
  const { files, only, leave_out: leaveOut } = data;
  return { ...namedOf(definition), files, only: cellTests(only), leaveOut: cellTests(leaveOut) };
}

export function whoseOf({
  lead,
  key,
  joined_by: joins,
}: Pick<policies.EventsExport, 'lead' | 'key' | 'joined_by'>): Whose {
  return joins === undefined ? { by: 'id', columns: columnsOf(lead ?? []) } : joined(key ?? '', joins);
}

export function joined(key: string, joins: readonly policies.ExportJoin[]) {
  return { by: 'key', key, joins } as const;
}

export function columnsOf(written: string | readonly string[]): readonly string[] {
  return typeof written === 'string' ? [written] : written;
}

export function cellTests(written: Readonly<Record<string, policies.CellTest>> = {}): readonly ColumnTest[] {
  return Object.entries(written).map(([column, test]): ColumnTest => {
    if (test.filled !== undefined) return { column, filled: test.filled };
    if (test.contains !== undefined) return { column, contains: columnsOf(test.contains) };
    return { column, is: test.in ?? columnsOf(test.is ?? []) };
  });
}
