/**
 * One pass over the events of a lead, newest first, that sends each to what its signal counts for.
 * "The newest of …" is then the first met, so that limits and distinct keys need no list of events.
 * Everything that is counted registers here before the pass is written.
 */
import type { EventCount } from '../../../conditions/test.ts';
import { type JsFragment, js, newName, text, UNDEFINED } from '../../../js/fragment.ts';
import type { Exemption, Limit } from '../../program.ts';
import { openBody, type Statement } from '../body.ts';
import type { Opening } from '../compilation.ts';
import type { Past } from '../records/past.ts';
import { type EventCase, loopOver, openCase } from './case.ts';
import { openTally, type Tally } from './tally.ts';

/** Which events of a signal count. */
export interface Counted {
  readonly of: EventCount;
  readonly limit?: Limit | undefined;
  readonly waits?: number | undefined;
  readonly exceptWhen?: readonly Exemption[] | undefined;
  /** Name of an instant: events at or before it are forgotten. */
  readonly forgottenUntil?: JsFragment | undefined;
}

export interface EventPass {
  /** One tally for all that count alike. */
  tally(counted: Counted, hint: string): Tally;
  /** The events, newest first. */
  readonly events: JsFragment;
  /** Name of the instant of the newest event of a signal, −∞ for none; known before the pass. */
  newest(signal: string): JsFragment;
  /** Name of the instant of the newest event of some signals, `undefined` for none. */
  newestOf(signals: readonly string[]): JsFragment;
  /** A name for a value that is known before the pass. */
  before(hint: string, value: JsFragment): JsFragment;
  /** A statement run for each event of a signal. */
  each(signal: string, defines: JsFragment, code: JsFragment): void;
  /** A variable that the pass changes. */
  variable(hint: string, initial: JsFragment): JsFragment;
  /** The statements of the pass, of which those are kept that a name in `needed` depends on. */
  statements(needed: Set<string>): readonly Statement[];
}

/** What the code for one event refers to. */
export interface EventNames {
  readonly event: JsFragment;
  readonly at: JsFragment;
  readonly age: JsFragment;
}

export function openEventPass(opening: Opening, past: Past): EventPass {
  const { taken, runtime, given } = opening;
  const before = openBody(taken);
  const variables = openBody(taken);
  const names: EventNames = {
    event: newName('event', taken),
    at: newName('at', taken),
    age: newName('age', taken),
  };
  const events = before.constant(
    'past',
    js`${given.hasEvents} ? ${runtime.newestFirst}(${given.lead}.events, ${given.asOf}) : ${runtime.none}`,
  );
  const cases = new Map<string, EventCase>();
  const tallies = new Map<string, Tally>();
  const newest = new Map<string, JsFragment>();
  const caseOf = (signal: string): EventCase => {
    const known = cases.get(signal);
    if (known !== undefined) return known;
    const opened = openCase(opening, signal, names);
    cases.set(signal, opened);
    return opened;
  };
  return {
    events,
    tally(counted, hint) {
      const key = keyOf(counted);
      const known = tallies.get(key);
      if (known !== undefined) return known;
      const tally = openTally({ ...opening, past, events, variables }, caseOf(counted.of.signal), counted, hint);
      tallies.set(key, tally);
      return tally;
    },
    newest(signal) {
      const known = newest.get(signal);
      if (known !== undefined) return known;
      const name = before.constant(
        `newest ${signal}`,
        js`${events}.find(({ signal }) => signal === ${text(signal)})?.at ?? -Infinity`,
      );
      newest.set(signal, name);
      return name;
    },
    newestOf(signals) {
      const key = JSON.stringify(signals);
      const known = newest.get(key);
      if (known !== undefined) return known;
      const name = variables.variable(`newest ${signals[0] ?? ''}`, UNDEFINED);
      for (const signal of signals) {
        caseOf(signal).add((needed) => (needed.has(name.text) ? js`${name} ??= ${names.at};` : undefined));
      }
      newest.set(key, name);
      return name;
    },
    before: (hint, value) => before.constant(hint, value),
    each: (signal, defines, code) => caseOf(signal).add((needed) => (needed.has(defines.text) ? code : undefined)),
    variable: (hint, initial) => variables.variable(hint, initial),
    statements(needed) {
      const loop = loopOver(events, names, cases.values(), given.asOf, needed);
      const own = variables.statements(needed);
      return [...before.statements(needed), ...own, ...loop.map((code) => ({ defines: [], code }))];
    },
  };
}

function keyOf({ forgottenUntil, ...counted }: Counted): string {
  return JSON.stringify([counted, forgottenUntil?.text]);
}
