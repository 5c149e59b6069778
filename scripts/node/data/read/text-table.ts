/** A file of rows as text: what every format is read into, before anything is converted. */

import type { Finding } from '../../../core/diagnostics/finding.ts';
import type { Cells } from '../../../core/program/leads/rows/header.ts';

export interface TextTable {
  /** Path as the user wrote it. */
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
  /** Rows and columns that could not be read. */
  readonly findings: readonly Finding[];
}

export interface TextRow {
  /** Counts from 1. In CSV the header is row 0 and a row is its first line, so row 4 stands in line 5. */
  readonly number: number;
  /** In the order of the header; may end early. */
  readonly cells: Cells;
}
