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
import type { KeyMove } from './happening.ts';
import type { Step } from './traces.ts';

interface Told {
  readonly signal: string;
  readonly asOf: number;
  readonly keys: readonly KeyProperty[];
}

/** `steps` lead from the newest event to the oldest. */
export function partOf(steps: readonly Step[], told: Told): LeadPart {
  const events: LeadEvent[] = [];
  const hands = new Hands(told.keys);
  let age = 0;
  let cell: Cell | undefined;
  for (const { cell: next, what } of steps) {
    if (next !== cell) age = plainAge(next);
    cell = next;
    if ('cut' in what) {
      // What is forgotten has to be older than what is not, where the cell leaves room.
      age = Math.min(age + 1, next.to - 1);
      events.push(forgettingEvent(what.cut, told.asOf - age));
    } else {
      const properties = new Map([...what.happening.type.properties, ...hands.draw(what)]);
      events.push({ id: `${told.signal}-${events.length + 1}`, signal: told.signal, at: told.asOf - age, properties });
    }
  }
  return { events };
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
  draw({ happening, moves }: Exclude<Step['what'], { readonly cut: string }>): Map<string, Value> {
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
