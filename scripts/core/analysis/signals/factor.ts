/**
 * All leaves about one signal answered together, over all lists of its events at or before `as_of`. A
 * lead's events of a signal are any list at all, so every row is one a lead can have, and no list of
 * events answers otherwise: cells of time and kinds of events tell apart whatever a leaf tells apart, and
 * the exploration leaves out no list.
 */
import type { Moment } from '../../program/interpret/past.ts';
import { indexOf } from '../../program/interpret/program-index.ts';
import type { Forgetting, Program, ScoringModel } from '../../program/program.ts';
import type { Factor, FactorRow } from '../factor.ts';
import type { Construct, PointsLeaf } from '../leaf.ts';
import { timelineOf } from './cells.ts';
import { eventTypesOf } from './event-types.ts';
import { explore } from './explore.ts';
import { keysWanted, layoutOf } from './layout.ts';
import { rowsOf } from './rows.ts';
import { type SignalLeaf, talliesOf } from './tally.ts';

interface Signals {
  readonly moment: Moment;
  /** The versions compared, the one whose types are preferred first. */
  readonly programs: readonly Program[];
  /** Hundredths, away from zero, from which on more of a rule makes no difference to anything asked. */
  readonly enough?: (leaf: PointsLeaf) => number | undefined;
  readonly steps?: number;
}

/** Sums found, and moves tried. A tenth of it does for any signal of the shipped policies. */
const STEPS = 300_000;

/**
 * One factor, but where the answers of several rules take too many values together. Then one sum after
 * another is taken out until the rest can be explored: each goes with any answers of the others, so no combination
 * is left out, but only the first factor says what gives its rows.
 */
export function signalFactors(signal: string, leaves: readonly SignalLeaf[], signals: Signals): readonly Factor[] {
  const whole = signalFactor(signal, leaves, signals);
  const taken = whole.open === 'steps' ? oneSum(leaves, signals) : undefined;
  if (taken === undefined) return [whole];
  const rest = leaves.filter((leaf) => leaf !== taken);
  const [first, ...further] = signalFactors(signal, rest, signals);
  const alone = signalFactor(signal, [taken], signals);
  const rows = alone.rows.map(({ answers }): FactorRow => ({ answers, because: 'steps' }));
  return [...(first === undefined ? [] : [first]), ...further, { ...alone, id: `${alone.id}, further leaves`, rows }];
}

/** The least bounded of several comes last to be taken out, as most depends on it. */
function oneSum(leaves: readonly SignalLeaf[], { enough }: Signals): SignalLeaf | undefined {
  const sums = leaves.flatMap((leaf) => (leaf.leaf === 'points' && leaf.rule.rule === 'events' ? [leaf] : []));
  if (leaves.length < 2) return undefined;
  const room = (leaf: PointsLeaf): number => enough?.(leaf) ?? Number.POSITIVE_INFINITY;
  // What one version gives more shows what a change does, so it stays.
  const [first = sums] = [sums.filter(({ than }) => than === undefined)].filter((some) => some.length > 0);
  return first.toSorted((a, b) => room(b) - room(a)).at(-1);
}

function signalFactor(signal: string, leaves: readonly SignalLeaf[], signals: Signals): Factor {
  const { moment, programs, enough, steps = STEPS } = signals;
  const tallies = talliesOf(leaves, enough);
  const typesOf = (property: string) =>
    programs.flatMap((program) => indexOf(program).propertyType(signal, property) ?? []);
  const types = eventTypesOf(tallies.streams, typesOf, keysWanted(tallies), moment);
  const automaton = { leaves, tallies, types, layout: layoutOf(leaves, tallies, types) };
  const explored = explore(automaton, timelineOf(leaves, tallies, moment.asOf), steps);
  const touches = touchedBy(signal, programs);
  const { rows, uncapped } = rowsOf(explored, automaton, { signal, asOf: moment.asOf, touches });
  const open = openBy(explored.complete, uncapped, types.complete);
  return { id: `signal ${signal}`, leaves, rows, ...(open === undefined ? {} : { open }) };
}

function openBy(explored: boolean, uncapped: boolean, types: boolean): Construct | undefined {
  if (!explored) return 'steps';
  if (uncapped) return 'uncapped-count';
  return types ? undefined : 'text';
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
