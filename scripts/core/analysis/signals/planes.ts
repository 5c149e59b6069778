/** Everything remembered so far: for each list of digits the long sums that go with it. */
import { addMoved, type Bits, noBits, put } from './bits.ts';
import type { Layout } from './layout.ts';
import { NOTHING, type Step, Traces } from './traces.ts';

export interface Plane {
  readonly digits: readonly number[];
  /** Values of the long sum. */
  readonly sums: Bits;
  /** How each was come by. */
  readonly traces: Int32Array;
  /** Of another plane: what it has is no use here, as it can do whatever could be done from here. */
  readonly better: Bits | undefined;
  /** Sums not gone on from in this cell. */
  fresh: Bits | undefined;
}

/** A plane costs as its sums and traces take room. */
const SUMS_OF_STEP = 100;
/** So many sums are moved at the cost of finding one. */
const MOVED_IN_STEP = 2000;

export class Planes {
  readonly traces = new Traces();
  #planes = new Map<string, Plane>();
  readonly #layout: Layout;
  readonly #width: number;
  readonly #budget: number;
  #steps = 0;
  #found = 1;

  /** Nothing has happened so far. Where one plane alone is beyond the budget, nothing is all there will be. */
  constructor(layout: Layout, budget: number) {
    const { size, width } = layout;
    this.#layout = layout;
    const isTooWide = width / SUMS_OF_STEP >= budget;
    this.#width = isTooWide ? 1 : width;
    this.#budget = budget;
    if (isTooWide) this.#steps = budget;
    const nothing = this.at(Array.from({ length: size }, () => 0));
    put(nothing.sums, 0);
    nothing.traces[0] = NOTHING;
  }

  get areSpent(): boolean {
    return this.#steps >= this.#budget;
  }

  all(): Iterable<Plane> {
    return this.#planes.values();
  }

  /** How much is remembered in all. */
  found(): number {
    return this.#found;
  }

  at(digits: readonly number[]): Plane {
    const key = digits.join();
    const known = this.#planes.get(key);
    if (known !== undefined) return known;
    this.#steps += this.#width / SUMS_OF_STEP;
    const sums = noBits(this.#width);
    const traces = new Int32Array(this.#width);
    const plane: Plane = { digits, sums, traces, better: this.#better(digits), fresh: undefined };
    this.#planes.set(key, plane);
    return plane;
  }

  /** Where one limit is all that older events meet, it is better to have used up less of it. */
  #better(digits: readonly number[]): Bits | undefined {
    const { onlyLimit } = this.#layout;
    const used = onlyLimit === undefined ? 0 : (digits[onlyLimit.at] ?? 0);
    if (onlyLimit === undefined || used === 0) return undefined;
    if (onlyLimit.full.some(({ at, most }) => digits[at] !== most)) return undefined;
    return this.at(digits.with(onlyLimit.at, used - 1)).sums;
  }

  /** All planes, all of their sums to be gone on from. */
  opened(): Plane[] {
    const planes = [...this.#planes.values()];
    for (const plane of planes) plane.fresh = plane.sums.slice();
    return planes;
  }

  takeFresh(plane: Plane): Bits | undefined {
    const { fresh } = plane;
    plane.fresh = undefined;
    return fresh;
  }

  /** Digits at these places make no difference any more. */
  forget(places: readonly number[]): void {
    if (places.length === 0) return;
    const before = this.#planes;
    this.#planes = new Map();
    this.#found = 0;
    for (const plane of before.values()) {
      const digits = [...plane.digits];
      for (const at of places) digits[at] = 0;
      const key = digits.join();
      const known = this.#planes.get(key);
      const kept = known ?? { ...plane, digits, sums: noBits(this.#width), better: undefined };
      this.#planes.set(key, kept);
      addMoved(kept.sums, { from: plane.sums, by: 0, below: this.#width }, (sum) => {
        this.#found += 1;
        kept.traces[sum] = plane.traces[sum] ?? NOTHING;
      });
    }
  }

  /** One step on from these sums, which grow by `longer`, as far as they do not reach the last place; whether anything is new. */
  move(source: Plane, from: Bits, target: Plane, longer: number, step: Step): boolean {
    const before = this.#found;
    this.#steps += 1 + this.#width / MOVED_IN_STEP;
    const below = longer === 0 ? this.#width : this.#width - 1;
    let number = -1;
    addMoved(target.sums, { from, by: longer, below, but: target.better }, (sum) => {
      if (number === -1) number = this.traces.step(step);
      this.#note(source, sum - longer, target, sum, number);
    });
    return this.#found > before;
  }

  /** One step on from a sum to the last place; whether that is new. */
  putLast(source: Plane, sum: number, target: Plane, step: Step): boolean {
    const last = this.#width - 1;
    if (target.traces[last] !== 0) return false;
    put(target.sums, last);
    this.#note(source, sum, target, last, this.traces.step(step));
    return true;
  }

  #note(source: Plane, before: number, target: Plane, sum: number, step: number): void {
    this.#found += 1;
    this.#steps += 1;
    target.traces[sum] = this.traces.add(source.traces[before] ?? NOTHING, step);
    target.fresh ??= noBits(this.#width);
    put(target.fresh, sum);
  }
}
