/** Compiles what is observed of two versions into one circuit: what both say alike is one node, and cannot differ. */
import type { Program } from '../../program/program.ts';
import type { Versions } from '../analysis.ts';
import type { Observation, Side } from '../reach.ts';
import { withDifferences } from '../signals/differences.ts';
import { compiling } from './compile.ts';
import type { Compiling } from './compiling.ts';
import { finished, type Rooted } from './finish.ts';
import { type Events, type Make, openMake } from './making/make.ts';
import { observe } from './observe.ts';

/** Of leads that came with a source of events, or of those without, there is less to say than of all. */
export function circuitOf(
  versions: Pick<Versions, 'base' | 'head' | 'moment'>,
  observations: readonly Observation[],
  events: Events = 'any',
): Rooted {
  const { make, under } = openedFor(versions, events);
  const roots = observations.map((observation) => observe(observation, under));
  const told = events === 'known' ? withDifferences(make.nodes, roots) : { nodes: make.nodes, roots };
  return finished(told.nodes, told.roots);
}

interface Opened {
  readonly make: Make;
  under(side: Side): Compiling;
}

/** Questions about the same versions share what was made for earlier ones. */
const opened = new WeakMap<Program, WeakMap<Program, Map<string, Opened>>>();

function openedFor(versions: Pick<Versions, 'base' | 'head' | 'moment'>, events: Events): Opened {
  const { base, head, moment } = versions;
  const ofBase = opened.get(base) ?? new WeakMap<Program, Map<string, Opened>>();
  opened.set(base, ofBase);
  const ofBoth = ofBase.get(head) ?? new Map<string, Opened>();
  ofBase.set(head, ofBoth);
  const key = `${moment.asOf} ${moment.asOfDate} ${events}`;
  const found = ofBoth.get(key) ?? open(versions, events);
  ofBoth.set(key, found);
  return found;
}

function open({ base, head, moment }: Pick<Versions, 'base' | 'head' | 'moment'>, events: Events): Opened {
  const make = openMake(events);
  const signal = base.signals[0]?.id ?? head.signals[0]?.id ?? '';
  const eventsKnown = make.not(make.is(make.leaves.count({ signal, where: [] }), undefined));
  const older = compiling(base, 'base', { make, eventsKnown, moment });
  // One version under two names is compiled once.
  const newer = base === head ? older : compiling(head, 'head', { make, eventsKnown, moment });
  return { make, under: (side) => (side === 'base' ? older : newer) };
}
