/**
 * The events of a way that was found: dates within their cells, properties of their kinds, and the keys
 * that make them repeat one another or not.
 */
import { DAY_MS, type Value } from '../../conditions/value.ts';
import type { LeadEvent } from '../../program/lead.ts';
import type { Forgetting } from '../../program/program.ts';
import type { LeadPart } from '../factor.ts';
import type { Cell } from './cells.ts';
import type { KeyProperty } from './event-types.ts';
import type { Trace } from './explore.ts';
import type { Happening, KeyMove } from './happening.ts';

interface Told {
  readonly signal: string;
  readonly asOf: number;
  readonly keys: readonly KeyProperty[];
}

/** `undefined` if more different values were needed than there are at hand. */
export function partOf(trace: Trace | undefined, told: Told): LeadPart {
  const events: LeadEvent[] = [];
  const hands = new Hands(told.keys);
  let later: number | undefined;
  let cell: Cell | undefined;
  for (const { cell: next, event } of inOrder(trace)) {
    const age = next === cell && later !== undefined ? later : plainAge(next);
    cell = next;
    later = age;
    const at = told.asOf - age;
    if ('cut' in event) {
      // What is forgotten has to be older than what is not, where the cell leaves room.
      later = Math.min(age + 1, next.to - 1);
      events.push(forgettingEvent(event.cut, told.asOf - later));
    } else {
      const properties = new Map([...event.happening.type.properties, ...hands.draw(event)]);
      events.push({ id: `${told.signal}-${events.length + 1}`, signal: told.signal, at, properties });
    }
  }
  return { events };
}

function inOrder(trace: Trace | undefined): readonly Trace[] {
  const traces: Trace[] = [];
  for (let at = trace; at !== undefined; at = at.newer) traces.push(at);
  return traces.reverse();
}

/** Whole days where there is one in the cell, else as young as can be. */
function plainAge({ from, to }: Cell): number {
  const days = Math.ceil(from / DAY_MS) * DAY_MS;
  return days < to ? days : from;
}

function forgettingEvent(cut: string, at: number): LeadEvent {
  const forgetting: readonly Forgetting[] = JSON.parse(cut);
  const signal = forgetting.map((one) => ('signal' in one ? one.signal : '')).find((name) => name !== '') ?? '';
  return { id: `${signal}-forgets-${at}`, signal, at, properties: new Map() };
}

/** Values dealt out so far, by which streams have seen them. */
class Hands {
  readonly #keys: readonly KeyProperty[];
  readonly #dealt = new Map<string, Value[]>();
  readonly #next = new Map<string, number>();

  constructor(keys: readonly KeyProperty[]) {
    this.#keys = keys;
  }

  /** The property values of an event. */
  draw({
    happening,
    moves,
  }: {
    readonly happening: Happening;
    readonly moves: readonly KeyMove[];
  }): Map<string, Value> {
    const drawn = new Map<string, Value>();
    this.#keys.forEach(({ property, classes }, key) => {
      const place = happening.type.classes[key] ?? 0;
      const move = moves.find((one) => one.key === key);
      const value = move === undefined ? classes[place]?.values[0] : this.#deal(move);
      if (place !== 0 && value !== undefined) drawn.set(property, value);
    });
    return drawn;
  }

  #deal({ key, place, seenBy, thenBy }: KeyMove): Value | undefined {
    const stack = (by: number): Value[] => {
      const name = `${key} ${place} ${by}`;
      const known = this.#dealt.get(name) ?? [];
      this.#dealt.set(name, known);
      return known;
    };
    const value = seenBy === 0 ? this.#fresh(key, place) : stack(seenBy).pop();
    if (value !== undefined) stack(thenBy).push(value);
    return value;
  }

  #fresh(key: number, place: number): Value | undefined {
    const name = `${key} ${place}`;
    const next = this.#next.get(name) ?? 0;
    this.#next.set(name, next + 1);
    return this.#keys[key]?.classes[place]?.values[next];
  }
}
