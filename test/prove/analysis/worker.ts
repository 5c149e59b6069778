/** A process of its own that examines the seeds it is sent, so that one that takes too long can be ended. */
import { type Examined, examine } from './examine.ts';
import { pairOf } from './pair.ts';

/** Sent back for each seed; nothing examined where chance makes no pair. */
export interface Tried {
  readonly seed: number;
  readonly examined?: Examined;
}

process.on('message', (seed: number) => {
  const pair = pairOf(seed);
  process.send?.({ seed, ...(pair === undefined ? {} : { examined: examine(pair) }) } satisfies Tried);
});
process.send?.('ready');
