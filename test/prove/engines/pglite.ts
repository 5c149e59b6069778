/** The compiled statement in PostgreSQL, run in this process, as an engine of the comparison. */
import { judgeOn } from '#test/engines/engine.ts';
import { openPglite } from '#test/engines/pglite.ts';
import type { Engine } from './engine.ts';

/** PostgreSQL in this process. */
export async function openPostgresql(): Promise<Engine> {
  const database = await openPglite();
  return {
    id: 'pglite',
    judge: (program, leads, moment) => judgeOn(database, program, leads, moment),
    close: () => database.close(),
  };
}
