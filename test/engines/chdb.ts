/** ClickHouse in this process, from a package that is fetched for the run. */
import { FOLDING } from '#core/conditions/fold.ts';
import { dialects } from '#core/sql/dialects/index.ts';
import type { Engine } from './engine.ts';
import { install, NotForThisMachine } from './install.ts';

interface Chdb {
  readonly Session: new () => { query(text: string, format?: string): string; cleanup?(): void };
}

export async function openChdb(): Promise<Engine> {
  if (process.platform === 'win32') throw new NotForThisMachine('there are no binaries of it for Windows');
  const { load } = await install('engines/chdb', { chdb: '3.4.0' });
  const { Session } = load('chdb') as Chdb;
  const session = new Session();
  const dialect = dialects.clickhouse(FOLDING);
  for (const { text } of dialect.preamble) session.query(text);
  return {
    title: 'ClickHouse',
    dialect,
    run: async ({ text }) => {
      session.query(text);
    },
    rows: async ({ text }) => {
      const lines = session.query(text, 'JSONCompactEachRow').split('\n');
      return lines.filter((line) => line !== '').map((line): unknown[] => JSON.parse(line));
    },
    close: async () => session.cleanup?.(),
  };
}
