/** The dialects, each a file; what text is folded by comes from `conditions`. */
import type { Dialect, Folding } from '../dialect.ts';
import { duckdb } from './duckdb.ts';

export const dialects: readonly ((folding: Folding) => Dialect)[] = [duckdb];
