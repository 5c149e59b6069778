/**
 * Goes through time from `as_of` backwards, cell by cell, and finds everything that can be remembered of
 * any list of events. All sums that go with one list of digits are held as bits: one more event moves
 * them all at once. A cell is done when no further event in it leads to anything new; that ends, because
 * everything remembered is bounded. Of each thing remembered the first way found is kept; within a cell
 * those with fewer events are found first.
 */
import { addMoved, type Bits, noBits, put, visitFrom } from './bits.ts';
import type { Cell, Timeline } from './cells.ts';
import { type Automaton, type Happening, happeningsIn, type KeyMove, outcomesOf } from './happening.ts';
import type { Layout } from './layout.ts';

/** The last event of a list, or the last forgetting, and what came before it (that is, was newer). */
export interface Trace {
  readonly cell: Cell;
  readonly event: { readonly happening: Happening; readonly moves: readonly KeyMove[] } | { readonly cut: string };
  readonly newer: Trace | undefined;
  readonly events: number;
}

/** Everything remembered with the same digits. */
export interface Plane {
  readonly digits: readonly number[];
  /** Values of the long sum. */
  readonly sums: Bits;
  readonly traces: Map<number, Trace | undefined>;
  /** Sums not gone on from in this cell. */
  fresh: Bits | undefined;
}

export interface Explored {
  readonly planes: Iterable<Plane>;
  /** False if the budget was spent. */
  readonly complete: boolean;
  readonly steps: number;
}

export function explore(automaton: Automaton, timeline: Timeline, budget: number): Explored {
  const frontier = new Frontier(automaton, budget);
  let age = 0;
  let settled: { readonly age: number; readonly found: number } | undefined;
  while (frontier.steps < budget) {
    frontier.enter(age, timeline);
    if (age >= timeline.settled) {
      if (settled !== undefined && age >= settled.age + timeline.repeats) {
        if (frontier.found() === settled.found) return { ...frontier.explored(), complete: true };
        settled = undefined;
      }
      settled ??= { age, found: frontier.found() };
    }
    const cell = timeline.cellFrom(age);
    frontier.goThrough(cell);
    if (cell.to === Number.POSITIVE_INFINITY) return frontier.explored();
    age = cell.to;
  }
  return frontier.explored();
}

class Frontier {
  #planes = new Map<string, Plane>();
  readonly #automaton: Automaton;
  readonly #budget: number;
  steps = 0;

  constructor(automaton: Automaton, budget: number) {
    this.#automaton = automaton;
    this.#budget = budget;
    const nothing = this.#planeOf(Array.from({ length: automaton.layout.size }, () => 0));
    put(nothing.sums, 0);
    nothing.traces.set(0, undefined);
  }

  explored(): Explored {
    return { planes: this.#planes.values(), complete: this.steps < this.#budget, steps: this.steps };
  }

  /** How much is remembered in all. */
  found(): number {
    let found = 0;
    for (const { traces } of this.#planes.values()) found += traces.size;
    return found;
  }

  /** Forgets what nobody asks of older events: periods and days that are over, streams that have ended. */
  enter(age: number, timeline: Timeline): void {
    const over = overAt(age, timeline, this.#automaton);
    if (over.length === 0) return;
    const before = this.#planes;
    this.#planes = new Map();
    for (const plane of before.values()) {
      const digits = [...plane.digits];
      for (const at of over) digits[at] = 0;
      const key = digits.join();
      const merged = this.#planes.get(key);
      if (merged === undefined) this.#planes.set(key, { ...plane, digits });
      else this.#add(merged, plane.sums, 0, (sum) => plane.traces.get(sum));
    }
  }

  goThrough(cell: Cell): void {
    const happenings = happeningsIn(cell, this.#automaton);
    const open = [...this.#planes.values()];
    for (const plane of open) plane.fresh = plane.sums.slice();
    // The list grows while it is gone through.
    for (const plane of open) {
      const { fresh } = plane;
      if (fresh === undefined || this.steps >= this.#budget) continue;
      plane.fresh = undefined;
      for (const happening of happenings) open.push(...this.#happen(plane, fresh, happening));
      open.push(...this.#forget(plane, fresh, cell));
    }
  }

  /** One more event; gives the planes in which something is new. */
  #happen(plane: Plane, from: Bits, happening: Happening): readonly Plane[] {
    const { cell } = happening;
    return outcomesOf(happening, plane.digits, this.#automaton).flatMap(({ digits, longer, moves }) => {
      this.steps += 1;
      const event = { happening, moves };
      const trace = (sum: number): Trace => {
        const newer = plane.traces.get(sum);
        return { cell, event, newer, events: 1 + (newer?.events ?? 0) };
      };
      const target = this.#planeOf(digits);
      if (target === plane && longer === 0) return [];
      const reached = this.#add(target, from, longer, trace);
      return [...(reached ? [target] : []), ...this.#addBeyond(target, from, longer, trace)];
    });
  }

  /** Older events are forgotten by some models from here on. */
  #forget(plane: Plane, from: Bits, cell: Cell): readonly Plane[] {
    const { layout } = this.#automaton;
    return [...layout.cuts].flatMap(([cut, at]) => {
      if (plane.digits[at] === 1) return [];
      this.steps += 1;
      const digits = plane.digits.with(at, 1).with(layout.taint, plane.digits[layout.taint] || 1);
      const target = this.#planeOf(digits);
      const trace = (sum: number): Trace => {
        const newer = plane.traces.get(sum);
        return { cell, event: { cut }, newer, events: newer?.events ?? 0 };
      };
      return this.#add(target, from, 0, trace) ? [target] : [];
    });
  }

  #planeOf(digits: readonly number[]): Plane {
    const key = digits.join();
    const known = this.#planes.get(key);
    if (known !== undefined) return known;
    const { width } = this.#automaton.layout;
    const plane: Plane = { digits, sums: noBits(width), traces: new Map(), fresh: undefined };
    this.#planes.set(key, plane);
    return plane;
  }

  /** Whether something is new. Sums that reach the last place are left to `#addBeyond`. */
  #add(target: Plane, from: Bits, longer: number, trace: (sum: number) => Trace | undefined): boolean {
    const { width } = this.#automaton.layout;
    let reached = false;
    const last = longer === 0 ? width : width - 1;
    addMoved(target.sums, from, longer, last, (sum) => {
      reached = true;
      this.steps += STEP_OF_ONE;
      target.traces.set(sum, trace(sum - longer));
      target.fresh ??= noBits(width);
      put(target.fresh, sum);
    });
    return reached;
  }

  /** Sums that reach the last place stay there; what is remembered beside them is then worked out anew. */
  #addBeyond(target: Plane, from: Bits, longer: number, trace: (sum: number) => Trace): readonly Plane[] {
    if (longer === 0) return [];
    const { layout } = this.#automaton;
    const last = layout.width - 1;
    const planes: Plane[] = [];
    let done = false;
    visitFrom(from, last - longer, (sum) => {
      if (done) return;
      const digits = atLast(target.digits, sum + longer, layout);
      done = digits === target.digits;
      const plane = this.#planeOf(digits);
      if (plane.traces.has(last)) return;
      put(plane.sums, last);
      plane.traces.set(last, trace(sum));
      plane.fresh ??= noBits(layout.width);
      put(plane.fresh, last);
      planes.push(plane);
    });
    return planes;
  }
}

/** A sum found costs little beside a move of all. */
const STEP_OF_ONE = 0.1;

/** Digits when the long sum is cut down to its last value. */
function atLast(digits: readonly number[], sum: number, layout: Layout): readonly number[] {
  const last = layout.width - 1;
  const cut = [...digits];
  let same = true;
  for (const addend of layout.addends) {
    const at = addend && layout.totals[addend.leaf];
    if (addend?.beside === undefined || at === undefined) continue;
    same = false;
    const { by, less } = addend.beside;
    const own = Math.min(addend.most, ((digits[at] ?? 0) + less * sum) / by);
    cut[at] = by * own - less * last;
  }
  return same ? digits : cut;
}

function overAt(age: number, timeline: Timeline, { tallies, types, layout }: Automaton): readonly number[] {
  const over: (number | undefined)[] = [];
  const ended = (stream: number): boolean => age >= (timeline.ends[stream] ?? 0);
  tallies.pickers.forEach(({ stream, limit }, picker) => {
    const begins = limit?.per !== undefined && timeline.begins(age, limit.per);
    if (begins || ended(stream)) over.push(layout.periods[picker]);
  });
  tallies.streams.forEach((_, stream) => {
    if (layout.days[stream] !== undefined && (timeline.begins(age, undefined) || ended(stream)))
      over.push(layout.days[stream]);
  });
  types.keys.forEach(({ streams }, key) => {
    if (streams.every(ended)) over.push(...(layout.keys[key] ?? []).flat().map(({ at }) => at));
  });
  return over.filter((at) => at !== undefined);
}
