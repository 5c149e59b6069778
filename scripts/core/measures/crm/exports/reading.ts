/** What readers of measured exports share: a table that can be read, whose its rows are, and cells by column. */
import type { FieldType, Value } from '../../../conditions/value.ts';
import { dataRules } from '../../../program/leads/data-rules.ts';
import {
  columnsIn,
  type ExportRow,
  type ExportTable,
  firstFilled,
} from '../../../program/leads/exports/export-table.ts';
import type { Tallies } from '../../../program/leads/exports/tallies.ts';
import type { LeadsOf } from '../../../program/leads/exports/whose.ts';
import { type Cells, cellOf } from '../../../program/leads/rows/header.ts';
import { shown } from '../../../program/leads/values/conversion.ts';
import { convertValue } from '../../../program/leads/values/index.ts';
import type { AnyExport } from '../../../program/source.ts';

export interface Ready<E extends AnyExport> {
  readonly table: ExportTable<E>;
  readonly kept: readonly ExportRow[];
  readonly tallies: Tallies;
  /** Of those that are read. */
  readonly peopleOf: LeadsOf;
  readonly zone: string;
}

/** A row of a relation by the names of its columns. */
export type NamedRow = Readonly<Record<string, Value | undefined>>;

/** Text of the first of the columns that is filled. */
export function textIn(
  { table }: Ready<AnyExport>,
  names: readonly (string | undefined)[],
): (cells: Cells) => string | undefined {
  const columns = columnsIn(
    table,
    names.filter((name) => name !== undefined),
  );
  return (cells) => cellOf(cells, firstFilled(cells, columns));
}

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** A value of the first column that is filled; one that does not fit is counted, and missing. A day is its beginning. */
export function valueIn(
  { table, tallies, zone }: Ready<AnyExport>,
  names: readonly (string | undefined)[],
  type: FieldType,
): (row: number, cells: Cells) => Value | undefined {
  const columns = columnsIn(
    table,
    names.filter((name) => name !== undefined),
  );
  return (row, cells) => {
    const column = firstFilled(cells, columns);
    const text = cellOf(cells, column);
    const read = convertValue(
      type,
      type.is === 'instant' && text !== undefined && DAY.test(text) ? `${text}T00:00` : text,
      zone,
    );
    if ('value' in read) return read.value;
    if ('problem' in read) {
      const why = `in ${column?.name ?? ''}, such as ${shown(text)}, which ${read.problem}`;
      const says = { one: `has a value that cannot be read ${why}`, many: `have values that cannot be read ${why}` };
      tallies.add(row, { rule: { ...dataRules.value, severity: 'warning' }, says, column });
    }
    return undefined;
  };
}
