/** Compiles what is observed of two versions into one circuit: what both say alike is one node, and cannot differ. */
import type { Versions } from '../analysis.ts';
import type { Observation, Side } from '../reach.ts';
import { compiling } from './compile.ts';
import type { Compiling } from './compiling.ts';
import { finished, type Rooted } from './finish.ts';
import { type Events, openMake } from './making/make.ts';
import { observe } from './observe.ts';

/** Of leads that came with a source of events, or of those without, there is less to say than of all. */
export function circuitOf(
  { base, head, moment }: Pick<Versions, 'base' | 'head' | 'moment'>,
  observations: readonly Observation[],
  events: Events = 'any',
): Rooted {
  const make = openMake(events);
  const signal = base.signals[0]?.id ?? head.signals[0]?.id ?? '';
  const eventsKnown = make.not(make.is(make.leaves.count({ signal, where: [] }, 1), undefined));
  const opened = { make, eventsKnown, moment };
  const older = compiling(base, 'base', opened);
  // One version under two names is compiled once.
  const newer = base === head ? older : compiling(head, 'head', opened);
  const under = (side: Side): Compiling => (side === 'base' ? older : newer);
  return finished(
    make.nodes,
    observations.map((observation) => observe(observation, under)),
  );
}
