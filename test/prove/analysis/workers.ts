/** Sends seeds to processes until there are no more; one that takes too long for a seed is ended and replaced. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Tried } from './worker.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

export interface Work {
  readonly processes: number;
  readonly secondsForOne: number;
  /** None once there is nothing left or no time. */
  next(): number | undefined;
  /** Without a result if it took too long, or the process broke down. */
  tried(seed: number, result: Tried | undefined): void;
}

export async function workThrough({ processes, secondsForOne, next, tried }: Work): Promise<void> {
  const one = async (): Promise<void> => {
    let worker = await started();
    for (let seed = next(); seed !== undefined; seed = next()) {
      worker.send(seed);
      const result = await answerOf(worker, secondsForOne);
      tried(seed, result);
      if (result !== undefined) continue;
      worker.kill('SIGKILL');
      worker = await started();
    }
    worker.disconnect();
  };
  await Promise.all(Array.from({ length: processes }, one));
}

async function started(): Promise<ChildProcess> {
  const worker = fork(WORKER);
  await once(worker, 'message');
  return worker;
}

function answerOf(worker: ChildProcess, seconds: number): Promise<Tried | undefined> {
  return new Promise((resolve) => {
    const end = (result?: Tried): void => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('exit');
      resolve(result);
    };
    const timer = setTimeout(() => end(), seconds * 1000);
    worker.once('exit', () => end());
    worker.once('message', (result) => end(result as Tried));
  });
}
