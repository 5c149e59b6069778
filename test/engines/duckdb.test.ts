/** DuckDB, through the statements that `compile` prints. */
import { openDuckdb } from './duckdb.ts';
import { engineTests } from './suite.ts';

engineTests(openDuckdb, [1, 2, 3]);
