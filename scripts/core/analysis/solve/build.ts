/** The network of a circuit under the rows of its factors, and how the numbers at its roots read as words. */
import type { Circuit, Node, NodeId, NodeValue } from '../circuit/node.ts';
import type { FactorRow } from '../factor.ts';
import { type Answer, type Leaf, leafKey } from '../leaf.ts';
import { Network } from './network.ts';
import { at } from './operation.ts';

/** Where the answers to a leaf stand. */
export interface Answering {
  readonly factor: number;
  readonly place: number;
  readonly rows: readonly FactorRow[];
}

export interface Built {
  readonly network: Network;
  /** Node of the network for each of the circuit. */
  readonly made: readonly number[];
  readonly roots: readonly number[];
  /** The word for a value of the root at this place. */
  wordOf(root: number, value: number): string;
}

export function buildNetwork(
  circuit: Circuit & { readonly roots: readonly NodeId[] },
  answering: ReadonlyMap<string, Answering>,
): Built {
  const network = new Network();
  const column: Builder['column'] = (leaf, value) => {
    const found = answering.get(leafKey(leaf));
    if (found === undefined) throw new Error(`No factor answers ${leafKey(leaf)}.`);
    const { factor, place, rows } = found;
    return network.input(
      factor,
      rows.map(({ answers }) => value(answers[place])),
    );
  };
  return buildWith(circuit, network, column);
}

/** `column` makes the input for what a node reads of the answers to a leaf. */
export function buildWith(
  circuit: Circuit & { readonly roots: readonly NodeId[] },
  network: Network,
  column: Builder['column'],
): Built {
  const builder: Builder = { network, words: [], numbers: new Map(), column, made: [] };
  const kinds: Kind[] = [];
  for (const [id, node] of circuit.nodes.entries()) {
    builder.made[id] = make(node, builder);
    kinds[id] = kindOf(node, kinds);
  }
  return {
    network,
    made: builder.made,
    roots: circuit.roots.map((root) => at(builder.made, root)),
    wordOf: (root, value) => inWords(value, kinds[circuit.roots[root] ?? -1] ?? 'number', builder.words),
  };
}

type Kind = 'truth' | 'number' | 'word';

interface Builder {
  readonly network: Network;
  /** Words by their numbers, and numbers by their words. */
  readonly words: string[];
  readonly numbers: Map<string, number>;
  readonly column: (leaf: Leaf, value: (answer: Answer) => number) => number;
  /** Node of the network for each of the circuit. */
  readonly made: number[];
}

function make(node: Node, builder: Builder): number {
  const { network, made } = builder;
  const child = (id: NodeId): number => at(made, id);
  switch (node.node) {
    case 'constant':
      return network.constant(numberOf(node.value, builder));
    case 'is':
      return builder.column(node.leaf, (answer) => Number(answer === node.answer));
    case 'number':
      return builder.column(node.leaf, (answer) => (answer === undefined ? node.unknown : Number(answer)));
    case 'not':
      return network.sum([child(node.of)], [-1], 1);
    case 'all':
      return node.of.length === 0 ? network.constant(1) : network.best('min', node.of.map(child));
    case 'any':
      return node.of.length === 0 ? network.constant(0) : network.best('max', node.of.map(child));
    case 'min':
    case 'max':
      return network.best(node.node, node.of.map(child));
    case 'at-least': {
      const count = network.sum(
        node.of.map(child),
        node.of.map(() => 1),
      );
      return network.reaches(count, network.constant(node.n));
    }
    default:
      return makeFromNumbers(node, child, builder);
  }
}

function makeFromNumbers(
  node: Extract<Node, { node: 'sum' | 'percent' | 'reaches' | 'equal' | 'band' | 'choose' }>,
  child: (id: NodeId) => number,
  builder: Builder,
): number {
  const { network } = builder;
  switch (node.node) {
    case 'sum':
      return network.sum(
        node.of.map((addend) => child(addend.node)),
        node.of.map(({ times }) => times),
      );
    case 'percent':
      return network.percent(child(node.of));
    case 'reaches':
      return network.reaches(child(node.of), child(node.bound));
    case 'equal':
      return network.equal(child(node.of), child(node.to));
    case 'band':
      return network.band(
        child(node.of),
        node.bands.map(({ from = Number.NEGATIVE_INFINITY, value }) => ({ from, value: numberOf(value, builder) })),
      );
    case 'choose':
      return network.choose(
        node.cases.map(({ when, gives }) => [child(when), child(gives)] as const),
        child(node.otherwise),
      );
  }
}

function numberOf(value: NodeValue, { words, numbers }: Builder): number {
  if (typeof value !== 'string') return Number(value);
  const known = numbers.get(value) ?? words.push(value) - 1;
  numbers.set(value, known);
  return known;
}

function kindOf(node: Node, kinds: readonly Kind[]): Kind {
  switch (node.node) {
    case 'constant':
      return kindOfValue(node.value);
    case 'band':
      return kindOfValue(node.bands[0]?.value ?? 0);
    case 'choose':
      return kinds[node.otherwise] ?? 'number';
    case 'number':
    case 'sum':
    case 'min':
    case 'max':
    case 'percent':
      return 'number';
    default:
      return 'truth';
  }
}

function kindOfValue(value: NodeValue): Kind {
  if (typeof value === 'string') return 'word';
  return typeof value === 'boolean' ? 'truth' : 'number';
}

function inWords(value: number, kind: Kind, words: readonly string[]): string {
  if (kind === 'word') return words[value] ?? '';
  return kind === 'truth' ? String(value === 1) : String(value);
}
