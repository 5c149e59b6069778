/** Verdicts as a table for people: one column for each model, its points and grade together. */

import { formatInstant } from '../../../core/conditions/instant.ts';
import type { VerdictColumn, VerdictValue } from '../../../core/program/to-sql/verdict-columns.ts';
import type { Block, Cell } from '../../../core/report/report.ts';
import { decimal, textOf, type VerdictTable } from './verdict-table.ts';

export function toBlock(table: VerdictTable): Block {
  const shown = shownColumns(table.columns);
  return {
    block: 'table',
    columns: shown.map(({ title, align }) => ({ title, align })),
    rows: table.rows.map((row) => shown.map(({ cell }) => cell(row))),
  };
}

type Row = readonly VerdictValue[];

interface Shown {
  readonly title: string;
  readonly align: 'left' | 'right';
  cell(row: Row): Cell;
}

/** Without the instant, which is the same for all and stands in the summary; of what is unknown only how much. */
function shownColumns(columns: readonly VerdictColumn[]): readonly Shown[] {
  return columns.flatMap((column, place): readonly Shown[] => {
    if (column.of === 'model') {
      const isFirst = column.part === 'least';
      return isFirst
        ? [{ title: column.model, align: 'left', cell: (row) => scoreOf(row.slice(place, place + 4)) }]
        : [];
    }
    switch (column.name) {
      case 'as_of':
        return [];
      case 'recorded_at':
        return [{ title: 'since', align: 'left', cell: (row) => dayOf(row[place]) }];
      case 'unknown_fields':
        return [{ title: 'unknown fields', align: 'right', cell: (row) => numberOf(row[place]) }];
      default:
        return [{ title: titleOf(column), align: 'left', cell: (row) => cellOf(row[place], column) }];
    }
  });
}

function dayOf(value: VerdictValue): Cell {
  return typeof value === 'number' ? formatInstant(value).slice(0, 10) : NOTHING;
}

function numberOf(value: VerdictValue): Cell {
  return String(typeof value === 'object' ? value.length : 0);
}

const NOTHING: Cell = { text: '–', role: 'quiet' };

function titleOf({ name }: VerdictColumn): string {
  return name.replace(/_cell$/u, '').replaceAll('_', ' ');
}

function cellOf(value: VerdictValue, column: VerdictColumn): Cell {
  if (value === undefined) return NOTHING;
  if (typeof value === 'object') return value.join(', ');
  return column.name === 'stage' ? { text: textOf(value, column), role: 'strong' } : textOf(value, column);
}

/** Least, most, status, grade, in that order. */
function scoreOf([least, most, status, grade]: Row): Cell {
  if (typeof least !== 'number' || typeof most !== 'number') return { text: String(status), role: 'unknown' };
  const points = least === most ? decimal(least) : `${decimal(least)} to ${decimal(most)}`;
  return grade === undefined
    ? { text: points, role: least === most ? 'quiet' : 'unknown' }
    : `${points} ${String(grade)}`;
}
