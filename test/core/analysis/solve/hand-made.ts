/** Circuits and factors made by hand or at random, and what all products of rows give: slow, and plainly right. */
import fc from 'fast-check';
import type { Circuit, Node, NodeId, NodeValue } from '#core/analysis/circuit/node.ts';
import type { Factor, FactorRow } from '#core/analysis/factor.ts';
import { type Answer, type Leaf, leafKey } from '#core/analysis/leaf.ts';
import { percent } from '#core/analysis/solve/operation.ts';

export type Asked = Circuit & { readonly roots: readonly NodeId[] };

function leaf(name: string): Leaf {
  return { leaf: 'known', field: name, domain: false };
}

/** Nodes written one after the other. */
function circuit(nodes: readonly Node[], ...roots: readonly NodeId[]): Asked {
  return { nodes, leaves: [], roots };
}

/** Words for the roots under every product of rows, with the least doubt about each. */
export function bruteForce(asked: Asked, factors: readonly Factor[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const pick = (place: number, answers: ReadonlyMap<string, Answer>, doubt: number): void => {
    const next = factors[place];
    if (next === undefined) {
      const key = JSON.stringify(wordsFor(asked, answers));
      found.set(key, Math.min(doubt, found.get(key) ?? 2));
      return;
    }
    for (const row of next.rows) {
      const own = new Map(answers);
      next.leaves.forEach((one, index) => {
        own.set(leafKey(one), row.answers[index]);
      });
      pick(place + 1, own, Math.max(doubt, doubtOf(row)));
    }
  };
  pick(0, new Map(), 0);
  return found;
}

function doubtOf({ part, because }: FactorRow): number {
  if (part === undefined) return 2;
  return because === undefined ? 0 : 1;
}

/** Words for the roots under one row of each factor. */
export function wordsFor({ nodes, roots }: Asked, answers: ReadonlyMap<string, Answer>): readonly string[] {
  const values: NodeValue[] = [];
  for (const node of nodes) values.push(valueUnder(node, values, answers));
  return roots.map((root) => String(values[root]));
}

function valueUnder(node: Node, values: readonly NodeValue[], answers: ReadonlyMap<string, Answer>): NodeValue {
  const number = (id: NodeId): number => Number(values[id]);
  const value = (id: NodeId): NodeValue => values[id] ?? 0;
  switch (node.node) {
    case 'constant':
      return node.value;
    case 'is':
      return answers.get(leafKey(node.leaf)) === node.answer;
    case 'number':
      return Number(answers.get(leafKey(node.leaf)) ?? node.unknown);
    case 'not':
      return !value(node.of);
    case 'all':
      return node.of.every((id) => values[id] === true);
    case 'any':
      return node.of.some((id) => values[id] === true);
    case 'at-least':
      return node.of.filter((id) => values[id] === true).length >= node.n;
    case 'sum':
      return node.of.reduce((sum, { node: id, times }) => sum + number(id) * times, 0);
    case 'min':
      return Math.min(...node.of.map(number));
    case 'max':
      return Math.max(...node.of.map(number));
    case 'percent':
      return percent(number(node.of));
    case 'reaches':
      return number(node.of) >= number(node.bound);
    case 'equal':
      return values[node.of] === values[node.to];
    case 'band':
      return node.bands.find(({ from }) => from === undefined || number(node.of) >= from)?.value ?? 0;
    case 'choose': {
      const found = node.cases.find(({ when }) => values[when] === true);
      return value(found?.gives ?? node.otherwise);
    }
  }
}

export interface Problem {
  readonly asked: Asked;
  readonly factors: readonly Factor[];
}

/** Random factors with truths and numbers, and a random circuit over them. */
export function problems({
  factors: most,
  wide,
}: {
  readonly factors: number;
  readonly wide: number;
}): fc.Arbitrary<Problem> {
  return fc
    .tuple(
      fc.array(factorShape(wide), { minLength: 1, maxLength: most }),
      fc.array(fc.tuple(fc.nat(12), fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 })), {
        minLength: 6,
        maxLength: 24,
      }),
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }),
    )
    .map(([shapes, steps, ends]) => problemOf(shapes, steps, ends));
}

interface Shape {
  readonly truths: readonly (readonly [Answer, number])[];
}

function factorShape(wide: number): fc.Arbitrary<Shape> {
  const truth = fc.constantFrom<Answer>(true, false, undefined);
  return fc.record({
    truths: fc.array(fc.tuple(truth, fc.integer({ min: -20, max: 60 })), { minLength: 1, maxLength: wide }),
  });
}

function problemOf(
  shapes: readonly Shape[],
  steps: readonly (readonly [number, readonly number[]])[],
  ends: readonly number[],
): Problem {
  const nodes: Node[] = [];
  const truths: NodeId[] = [];
  const numbers: NodeId[] = [];
  const keep = (node: Node, kept: NodeId[]): void => {
    kept.push(nodes.push(node) - 1);
  };
  const factors = shapes.map(({ truths: rows }, index): Factor => {
    const [t, n] = [leaf(`t${index}`), leaf(`n${index}`)];
    keep({ node: 'is', leaf: t, answer: true }, truths);
    keep({ node: 'is', leaf: t, answer: undefined }, truths);
    keep({ node: 'number', leaf: n, unknown: -5 }, numbers);
    keep({ node: 'number', leaf: n, unknown: 7 }, numbers);
    return {
      id: `f${index}`,
      leaves: [t, n],
      rows: rows.map(([truth, n], place) => rowOf(truth, n, place === 0 ? 0 : index + place)),
    };
  });
  for (const value of [true, false]) keep({ node: 'constant', value }, truths);
  for (const value of [-30, 10, 40]) keep({ node: 'constant', value }, numbers);
  for (const [kind, random] of steps) {
    const truth = (place: number): NodeId => pick(truths, random[place] ?? 0);
    const number = (place: number): NodeId => pick(numbers, random[place] ?? 0);
    addNode(kind, { truth, number, random, keep, truths, numbers });
  }
  return { asked: circuit(nodes, ...ends.map((end) => pick(truths.slice(2), end))), factors };
}

function rowOf(truth: Answer, n: number, seed: number): FactorRow {
  const answers = [truth, n === 13 ? undefined : n];
  if (seed % 7 === 3) return { answers, because: 'text' };
  return { answers, part: () => ({}), ...(seed % 7 === 5 ? { because: 'waiting' } : {}) };
}

interface Adding {
  truth(place: number): NodeId;
  number(place: number): NodeId;
  readonly random: readonly number[];
  keep(node: Node, kept: NodeId[]): void;
  readonly truths: NodeId[];
  readonly numbers: NodeId[];
}

function addNode(kind: number, { truth, number, random, keep, truths, numbers }: Adding): void {
  const three = [number(0), number(1), number(2)];
  const factorOf = (place: number): number => [1, 1, 1, 2, -1, 60][(random[place] ?? 0) % 6] ?? 1;
  const makes: readonly (() => void)[] = [
    () => keep({ node: 'not', of: truth(0) }, truths),
    () => keep({ node: 'all', of: [truth(0), truth(1), truth(2)] }, truths),
    () => keep({ node: 'any', of: [truth(0), truth(1), truth(2)] }, truths),
    () => keep({ node: 'at-least', n: 2, of: [truth(0), truth(1), truth(2), truth(3)] }, truths),
    () => keep({ node: 'sum', of: three.map((node, place) => ({ node, times: factorOf(place + 3) })) }, numbers),
    () => keep({ node: 'sum', of: three.map((node) => ({ node, times: 1 })) }, numbers),
    () => keep({ node: 'min', of: three }, numbers),
    () => keep({ node: 'max', of: three }, numbers),
    () => keep({ node: 'percent', of: number(0) }, numbers),
    () => keep({ node: 'reaches', of: number(0), bound: number(1) }, truths),
    () => keep({ node: 'equal', of: number(0), to: number(1) }, truths),
    () =>
      keep(
        { node: 'band', of: number(0), bands: [{ from: 30, value: 3 }, { from: 0, value: 12 }, { value: -2 }] },
        numbers,
      ),
    () =>
      keep(
        {
          node: 'choose',
          cases: [
            { when: truth(0), gives: number(1) },
            { when: truth(2), gives: number(3) },
          ],
          otherwise: number(4),
        },
        numbers,
      ),
  ];
  makes[kind]?.();
}

function pick(from: readonly NodeId[], random: number): NodeId {
  return from[from.length - 1 - (random % from.length)] ?? 0;
}
