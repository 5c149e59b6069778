/** PostgreSQL in this process. It takes some seconds and half a gigabyte: one for a file of tests. */
import { PGlite } from '@electric-sql/pglite';
import { FOLDING } from '#core/conditions/fold.ts';
import { dialects } from '#core/sql/dialects/index.ts';
import type { Engine } from './engine.ts';

export async function openPglite(): Promise<Engine> {
  const database = new PGlite();
  await database.waitReady;
  return {
    title: 'PGlite',
    dialect: dialects.postgresql(FOLDING),
    async run({ text }) {
      await database.exec(text);
    },
    async rows({ text }) {
      const { rows } = await database.query<unknown[]>(text, [], { rowMode: 'array' });
      return rows;
    },
    close: () => database.close(),
  };
}
