/** How odd rows come to JavaScript: as the texts of their cells, or as lines of JSON still to be read. */
import { DuckDBListValue } from '@duckdb/node-api';
import type { Finding } from '../../../core/diagnostics/finding.ts';
import { findingOf } from '../../../core/diagnostics/rule.ts';
import { dataRules } from '../../../core/program/leads/data-rules.ts';
import type { Cells } from '../../../core/program/leads/rows/header.ts';
import type { Fragment } from '../../../core/sql/fragment.ts';
import { cellsOfObject } from '../read/json-rows.ts';
import type { Session } from '../session.ts';
import type { BulkFile } from './bulk-file.ts';

export interface Handed {
  readonly header: readonly string[];
  /** Cells in the order of the header, what is wrong with the row, or nothing for a blank one. */
  cellsOf(number: number, texts: Cells): Cells | Finding | undefined;
}

export function asCells({ header }: BulkFile): Handed {
  return { header, cellsOf: (_, texts) => texts };
}

/** Reads them all to know their columns; those of regular lines are known. */
export async function asLines(session: Session, { file, header }: BulkFile, odd: Fragment): Promise<Handed> {
  const places = new Map(header.map((name, place) => [name, place]));
  for await (const rows of session.stream(odd)) {
    for (const [, texts] of rows) {
      const line = texts instanceof DuckDBListValue ? texts.items[0] : undefined;
      if (typeof line === 'string') cellsOfObject(line, places);
    }
  }
  return {
    header: [...places.keys()],
    cellsOf(row, [line]) {
      if (line === null || line === undefined || line.trim() === '') return undefined;
      const cells = cellsOfObject(line, places);
      if (typeof cells !== 'string') return cells;
      const message = `Line ${row} of ${file} ${cells}.`;
      return findingOf(dataRules.unreadableRow, { message, place: { in: 'rows', file, row } });
    },
  };
}
