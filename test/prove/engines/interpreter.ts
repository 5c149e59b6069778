/** The reference as an engine of the comparison. */
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import type { Engine } from './engine.ts';

export function openInterpreter(): Promise<Engine> {
  return Promise.resolve({
    id: 'interpreter',
    judge: async (program, leads, moment) => judgeWithInterpreter(program, leads, moment),
    close: () => Promise.resolve(),
  });
}
