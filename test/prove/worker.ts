/** A process of its own that tries the seeds it is sent, one after another. */
import { type Disagreement, disagreementOf } from './disagreement.ts';
import { closeEngines, isEngineId, openEngines } from './engines/index.ts';

/** Sent back for each seed. */
export interface Tried {
  readonly seed: number;
  readonly disagreement?: Disagreement;
}

async function work(ids: readonly string[]): Promise<void> {
  const engines = await openEngines(ids.filter(isEngineId));
  const attempt = async (seed: number): Promise<void> => {
    const disagreement = await disagreementOf(seed, engines);
    process.send?.({ seed, ...(disagreement === undefined ? {} : { disagreement }) } satisfies Tried);
  };
  process.on('message', (seed: number) => void attempt(seed));
  process.on('disconnect', () => void closeEngines(engines));
  process.send?.('ready');
}

await work(process.argv.slice(2));
