/** Where a figure comes from: which definition, which files and how much of them, which days, as of when. */
import type { CrmTable } from './crm/relations.ts';
import type { Span } from './kpi/periods.ts';

export interface TableRead {
  readonly table: CrmTable;
  /** As it was named, for people. */
  readonly file: string;
  readonly rows: number;
}

export interface Provenance {
  readonly definition: { readonly kind: string; readonly id: string };
  /** Version of the agreement. */
  readonly version: string;
  /** Those that were counted. */
  readonly tables: readonly TableRead[];
  /** Days it is about, both included; absent where it is about one instant. */
  readonly period?: Span;
  /** ISO 8601, UTC. */
  readonly asOf: string;
  /** What the rows are asked for by: `--rows <figure>`. */
  readonly figure: string;
}
