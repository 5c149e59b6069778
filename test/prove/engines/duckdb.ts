/** The compiled statement in DuckDB as an engine of the comparison, in one session for all cases. */
import { judgeInSession } from '#node/data/judge-with-duckdb.ts';
import { openSession } from '#node/data/session.ts';
import type { Engine } from './engine.ts';

/** One database for all programs: each replaces the relations of the one before. */
export async function openDuckdb(): Promise<Engine> {
  const session = await openSession([], { threads: 1 });
  return {
    id: 'duckdb',
    judge: (program, leads, moment) => judgeInSession(session, program, leads, moment),
    close: async () => session.close(),
  };
}
