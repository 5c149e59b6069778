/** DuckDB as the toolkit opens it, asked like any other engine. */
import { DuckDBListValue, type DuckDBValue } from '@duckdb/node-api';
import { dialect, openSession } from '#node/data/session.ts';
import type { Engine } from './engine.ts';

export async function openDuckdb(): Promise<Engine> {
  const session = await openSession([], { threads: 1 });
  return {
    title: 'DuckDB',
    dialect,
    run: session.run,
    rows: async (query) => (await session.rows(query)).map((row) => row.map(plain)),
    close: async () => session.close(),
  };
}

function plain(value: DuckDBValue): unknown {
  return value instanceof DuckDBListValue ? [...value.items] : value;
}
