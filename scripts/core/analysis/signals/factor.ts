/**
 * All leaves about one signal answered together, over all lists of its events at or before `as_of`. A
 * lead's events of a signal are any list at all, so every row is one a lead can have, and no list of
 * events answers otherwise: cells of time and kinds of events tell apart whatever a leaf tells apart, and
 * the exploration leaves out no list.
 */
import type { Moment } from '../../program/interpret/past.ts';
import { indexOf } from '../../program/interpret/program-index.ts';
import type { Forgetting, Program, ScoringModel } from '../../program/program.ts';
import type { Factor } from '../factor.ts';
import type { Construct, PointsLeaf } from '../leaf.ts';
import { timelineOf } from './cells.ts';
import { eventTypesOf } from './event-types.ts';
import { explore } from './explore.ts';
import { keysWanted, layoutOf } from './layout.ts';
import { rowsOf } from './rows.ts';
import { type SignalLeaf, talliesOf } from './tally.ts';

export interface Signals {
  readonly moment: Moment;
  /** The versions compared, the one whose types are preferred first. */
  readonly programs: readonly Program[];
  /** Hundredths, away from zero, from which on more of a rule makes no difference to anything asked. */
  readonly enough?: (leaf: PointsLeaf) => number | undefined;
  readonly steps?: number;
}

const STEPS = 400_000;

export function signalFactor(signal: string, leaves: readonly SignalLeaf[], signals: Signals): Factor {
  const { moment, programs, enough, steps = STEPS } = signals;
  const tallies = talliesOf(leaves, enough);
  const typesOf = (property: string) =>
    programs.flatMap((program) => indexOf(program).propertyType(signal, property) ?? []);
  const types = eventTypesOf(tallies.streams, typesOf, keysWanted(tallies), moment);
  const automaton = { leaves, tallies, types, layout: layoutOf(leaves, tallies, types) };
  const timeline = timelineOf(leaves, tallies, moment.asOf);
  const explored = explore(automaton, timeline, steps);
  const { rows, uncapped } = rowsOf(explored.planes, automaton, {
    signal,
    asOf: moment.asOf,
    touches: touchedBy(signal, programs),
  });
  const open: Construct | undefined = !explored.complete
    ? 'steps'
    : uncapped
      ? 'uncapped-count'
      : types.complete
        ? undefined
        : 'text';
  return { id: `signal ${signal}`, leaves, rows, ...(open === undefined ? {} : { open }) };
}

/** What events of the signal do to those of others. */
function touchedBy(signal: string, programs: readonly Program[]): Construct | undefined {
  const models = programs.flatMap(({ steps }) => steps.filter((step): step is ScoringModel => step.step === 'model'));
  const isMeant = (what: Forgetting): boolean => 'signal' in what && what.signal === signal;
  if (models.some(({ forgets }) => forgets.some(isMeant))) return 'forgetting';
  const rules = models.flatMap(({ groups }) => groups.flatMap((group) => group.rules));
  const exempting = rules.some(
    (rule) => rule.rule !== 'value' && rule.of.signal !== signal && rule.exceptWhen.some(isMeant),
  );
  return exempting ? 'waiting' : undefined;
}
