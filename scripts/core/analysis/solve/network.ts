/**
 * A circuit made ready to be solved: constants folded, inputs that no row of their factor tells apart
 * made one, equal nodes made one. The network is rebuilt a little at each join: what a sum adds up of
 * one group of factors becomes a node of its own, so that a table never holds more than values of nodes.
 */
import { at, type Band, type Operation, rangeOf } from './operation.ts';

export interface NetworkNode {
  readonly operation: Operation;
  readonly of: readonly number[];
  /** Of the factors below it, ascending. */
  readonly factors: readonly number[];
  readonly low: number;
  readonly high: number;
}

export class Network {
  readonly nodes: NetworkNode[] = [];
  /** What each row of its factor gives for an input. */
  readonly columns = new Map<number, readonly number[]>();
  private readonly known = new Map<string, number>();

  node(id: number): NetworkNode {
    const node = this.nodes[id];
    if (node === undefined) throw new Error(`The network has no node ${id}.`);
    return node;
  }

  constant(value: number): number {
    return this.intern({ op: 'constant' }, [], [], value, value);
  }

  /** The value of the constant, if it is one. */
  valueOf(id: number): number | undefined {
    const { low, high } = this.node(id);
    return low === high ? low : undefined;
  }

  input(factor: number, column: readonly number[]): number {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of column) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (low === high) return this.constant(low);
    const key = `input ${factor} ${column.join(' ')}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = this.nodes.push({ operation: { op: 'input' }, of: [], factors: [factor], low, high }) - 1;
    this.known.set(key, id);
    this.columns.set(id, column);
    return id;
  }

  /** An input of which only the range is known. */
  ranged(name: string, low: number, high: number): number {
    return this.intern({ op: 'input' }, [], [], low, high, name);
  }

  /** Sums in sums become one, so that addends are shared however they were grouped. */
  sum(of: readonly number[], times: readonly number[], plus = 0): number {
    const addends = new Map<number, number>();
    let rest = plus;
    const add = (id: number, factor: number): void => {
      const { operation, of: children } = this.node(id);
      const value = this.valueOf(id);
      if (value !== undefined) rest += factor * value;
      else if (operation.op === 'sum') {
        rest += factor * operation.plus;
        for (const [place, child] of children.entries()) add(child, factor * at(operation.times, place));
      } else addends.set(id, (addends.get(id) ?? 0) + factor);
    };
    for (const [place, id] of of.entries()) add(id, at(times, place));
    const left = [...addends].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
    const [first] = left;
    if (first === undefined) return this.constant(rest);
    if (left.length === 1 && first[1] === 1 && rest === 0) return first[0];
    return this.make(
      { op: 'sum', times: left.map(([, factor]) => factor), plus: rest },
      left.map(([id]) => id),
    );
  }

  best(op: 'min' | 'max', of: readonly number[]): number {
    const children = [...new Set(of)].sort((a, b) => a - b);
    const sign = op === 'min' ? 1 : -1;
    const worst = (id: number): number => (op === 'min' ? this.node(id).high : -this.node(id).low);
    const best = (id: number): number => (op === 'min' ? this.node(id).low : -this.node(id).high);
    const bound = Math.min(...children.map(worst));
    // One that is never better than the bound cannot be the one, unless it is what sets it.
    const keeper = children.find((id) => worst(id) === bound);
    const left = children.filter((id) => id === keeper || best(id) < bound);
    const [only] = left;
    if (only !== undefined && left.length === 1) return only;
    if (children.length === 0) return this.constant(sign === 1 ? 1 : 0);
    return this.make({ op }, left);
  }

  percent(of: number): number {
    return this.make({ op: 'percent' }, [of]);
  }

  reaches(of: number, bound: number): number {
    return of === bound ? this.constant(1) : this.make({ op: 'reaches' }, [of, bound]);
  }

  equal(a: number, b: number): number {
    if (a === b) return this.constant(1);
    return this.make({ op: 'equal' }, a < b ? [a, b] : [b, a]);
  }

  band(of: number, bands: readonly Band[]): number {
    const { low, high } = this.node(of);
    const reached = bands.filter(({ from }) => from <= high);
    const last = reached.findIndex(({ from }) => from <= low);
    return this.make({ op: 'band', bands: last < 0 ? reached : reached.slice(0, last + 1) }, [of]);
  }

  choose(cases: readonly (readonly [when: number, then: number])[], otherwise: number): number {
    const left: (readonly [number, number])[] = [];
    let last = otherwise;
    for (const [when, then] of cases) {
      const value = this.valueOf(when);
      if (value === 0) continue;
      if (value === 1) {
        last = then;
        break;
      }
      left.push([when, then]);
    }
    while (left.at(-1)?.[1] === last) left.pop();
    const [first] = left;
    if (first === undefined) return last;
    const plain = left.length === 1 && this.valueOf(first[1]) === 1 && this.valueOf(last) === 0;
    return plain ? first[0] : this.make({ op: 'choose' }, [...left.flat(), last]);
  }

  private make(operation: Operation, of: readonly number[]): number {
    const ranges = { low: new Float64Array(of.length + 1), high: new Float64Array(of.length + 1) };
    for (const [place, child] of of.entries()) {
      ranges.low[place] = this.node(child).low;
      ranges.high[place] = this.node(child).high;
    }
    rangeOf(operation, [...of.keys()], ranges, of.length);
    const [low, high] = [at(ranges.low, of.length), at(ranges.high, of.length)];
    if (low === high) return this.constant(low);
    const factors = [...new Set(of.flatMap((child) => this.node(child).factors))].sort((a, b) => a - b);
    return this.intern(operation, of, factors, low, high);
  }

  private intern(
    operation: Operation,
    of: readonly number[],
    factors: readonly number[],
    low: number,
    high: number,
    name = '',
  ): number {
    const key = JSON.stringify([operation, of, operation.op === 'constant' ? low : name]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = this.nodes.push({ operation, of, factors, low, high }) - 1;
    this.known.set(key, id);
    return id;
  }

  /** Part of a node's children as a node of its own, which the node then reads in their place. */
  group(id: number, places: readonly number[]): void {
    const { operation, of } = this.node(id);
    const apart = new Set(places);
    const rest = [...of.keys()].filter((place) => !apart.has(place));
    const children = places.map((place) => at(of, place));
    if (operation.op !== 'sum') {
      this.nodes[id] = {
        ...this.node(id),
        of: [...rest.map((place) => at(of, place)), this.make(operation, children)],
      };
      return;
    }
    const times = places.map((place) => at(operation.times, place));
    const part = this.make({ op: 'sum', times, plus: 0 }, children);
    this.nodes[id] = {
      ...this.node(id),
      operation: { ...operation, times: [...rest.map((place) => at(operation.times, place)), 1] },
      of: [...rest.map((place) => at(of, place)), part],
    };
  }
}
