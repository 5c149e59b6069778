/**
 * Tries seeds in several processes: each is given the next seed as soon as it is through with one, until
 * there are no more or time is up.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Tried } from './worker.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

export interface Work {
  readonly processes: number;
  readonly engines: readonly string[];
  /** The next seed to try; none once there is nothing left or no time. */
  next(): number | undefined;
  tried(result: Tried): void;
}

export async function workThrough({ processes, engines, next, tried }: Work): Promise<void> {
  const one = async (): Promise<void> => {
    const worker = fork(WORKER, engines);
    await answer(worker);
    for (let seed = next(); seed !== undefined; seed = next()) {
      worker.send(seed);
      tried((await answer(worker)) as Tried);
    }
    worker.disconnect();
  };
  await Promise.all(Array.from({ length: processes }, one));
}

function answer(worker: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null): void => reject(new Error(`A process ended with ${code}`));
    worker.once('exit', failed);
    worker.once('message', (message) => {
      worker.off('exit', failed);
      resolve(message);
    });
  });
}
