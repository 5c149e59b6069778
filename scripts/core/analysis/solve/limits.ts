/**
 * How far a number matters: all from `to` on, and all up to `from`, are one to everybody who reads it. A
 * cap makes points above it one, but only as far as no addend still to come can bring them back below.
 */
import type { Network, NetworkNode } from './network.ts';
import { at } from './operation.ts';

export interface Limits {
  readonly from: number;
  readonly to: number;
}

const NO_LIMITS: Limits = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
/** Of a number that nobody reads, and what any reader widens. */
const NOBODY: Limits = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };

/** Limits of nodes by what reads them; roots are read by everybody. */
export class Interest {
  private readonly network: Network;
  private readonly roots: ReadonlySet<number>;
  private readonly known = new Map<number, Limits>();

  constructor(network: Network, roots: readonly number[]) {
    this.network = network;
    this.roots = new Set(roots);
  }

  of(id: number, readers: (id: number) => readonly number[]): Limits {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const limits = this.roots.has(id) ? NO_LIMITS : this.byReaders(id, readers);
    this.known.set(id, limits);
    return limits;
  }

  private byReaders(id: number, readers: (id: number) => readonly number[]): Limits {
    let limits = NOBODY;
    for (const reader of readers(id)) {
      const node = this.network.node(reader);
      for (const [place, child] of node.of.entries()) {
        if (child === id)
          limits = wider(
            limits,
            this.asChild(node, place, () => this.of(reader, readers)),
          );
      }
    }
    const { low, high } = this.network.node(id);
    // Never past one another: a value is then one of two that are told apart, or all are one.
    const to = Math.max(low, Math.min(high, limits.to));
    return { from: Math.min(to, Math.max(low, limits.from)), to };
  }

  /** What a node asks of the child at a place. */
  private asChild(node: NetworkNode, place: number, own: () => Limits): Limits {
    const { operation, of } = node;
    switch (operation.op) {
      case 'reaches': {
        const other = this.network.node(at(of, 1 - place));
        return place === 0 ? { from: other.low - 1, to: other.high } : { from: other.low, to: other.high + 1 };
      }
      case 'equal': {
        const other = this.network.node(at(of, 1 - place));
        return { from: other.low - 1, to: other.high + 1 };
      }
      case 'band': {
        const bounds = operation.bands.map(({ from }) => from).filter(Number.isFinite);
        return { from: Math.min(...bounds) - 1, to: Math.max(...bounds) };
      }
      case 'min':
        return { from: own().from, to: Math.min(own().to, ...this.others(of, place).map(({ high }) => high)) };
      case 'max':
        return { from: Math.max(own().from, ...this.others(of, place).map(({ low }) => low)), to: own().to };
      case 'sum':
        return this.asAddend(node, place, at(operation.times, place), own());
      case 'percent':
        return { from: 100 * own().from - 50, to: 100 * own().to + 50 };
      case 'choose':
        return place % 2 === 0 && place < of.length - 1 ? NO_LIMITS : own();
      default:
        return NO_LIMITS;
    }
  }

  private others(of: readonly number[], place: number): readonly NetworkNode[] {
    return of.filter((_, other) => other !== place).map((id) => this.network.node(id));
  }

  private asAddend(node: NetworkNode, place: number, factor: number, own: Limits): Limits {
    const child = this.network.node(at(node.of, place));
    const ends = factor > 0 ? [child.low, child.high] : [child.high, child.low];
    const [restLow, restHigh] = [node.low - factor * at(ends, 0), node.high - factor * at(ends, 1)];
    const [low, high] = [(own.from - restHigh) / factor, (own.to - restLow) / factor];
    return factor > 0 ? { from: Math.floor(low), to: Math.ceil(high) } : { from: Math.floor(high), to: Math.ceil(low) };
  }
}

function wider(a: Limits, b: Limits): Limits {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
