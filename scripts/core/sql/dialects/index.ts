/** The dialects by id, each a file; what text is folded by comes from `conditions`. */
import type { Dialect, Folding } from '../dialect.ts';
import { clickhouse } from './clickhouse.ts';
import { duckdb } from './duckdb.ts';
import { postgresql } from './postgresql.ts';

export const dialects = { duckdb, postgresql, clickhouse } as const satisfies Readonly<
  Record<string, (folding: Folding) => Dialect>
>;
