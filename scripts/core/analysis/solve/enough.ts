/** From how many points of a rule on more of them makes no difference to what is asked: where its group is capped. */
import type { Circuit, NodeId } from '../circuit/node.ts';
import { type Leaf, leafKey, NEVER, type PointsLeaf } from '../leaf.ts';
import { buildWith } from './build.ts';
import { Interest } from './limits.ts';
import { Network } from './network.ts';
import { at } from './operation.ts';
import { readingOf } from './scope.ts';

/** More hundredths than anything is compared with. */
const ENDLESS = 1e12;

export function enoughOf(
  circuit: Circuit & { readonly roots: readonly NodeId[] },
): (leaf: PointsLeaf) => number | undefined {
  const network = new Network();
  const { made, roots } = buildWith(circuit, network, (leaf, value) => {
    const { low, high, unknown } = rangeOf(leaf);
    const ends = [value(low), value(high), ...(unknown ? [value(undefined)] : [])];
    return network.ranged(`${leafKey(leaf)} ${ends.join()}`, Math.min(...ends), Math.max(...ends));
  });
  const { readers } = readingOf(network, roots);
  const interest = new Interest(network, roots);
  const found = new Map<string, number>();
  for (const [id, node] of circuit.nodes.entries()) {
    if (node.node !== 'number' || node.leaf.leaf !== 'points') continue;
    const { from, to } = interest.of(at(made, id), (reader) => readers.get(reader) ?? []);
    const key = leafKey(node.leaf);
    found.set(key, Math.max(found.get(key) ?? 0, Math.abs(from), Math.abs(to)));
  }
  return (leaf) => {
    const enough = found.get(leafKey(leaf)) ?? ENDLESS;
    return enough < ENDLESS / 2 ? enough : undefined;
  };
}

/** The least and the most a leaf answers, and whether it can be unknown while there are events. */
function rangeOf(leaf: Leaf) {
  switch (leaf.leaf) {
    case 'points':
      return { ...spanOf(leaf.rule), unknown: false };
    case 'count':
      return { low: 0, high: leaf.enough, unknown: false };
    case 'quiet':
      return { low: 0, high: NEVER, unknown: false };
    case 'began':
      return { low: 0, high: leaf.inactivity.atMost, unknown: true };
    default:
      return { low: false, high: true, unknown: true };
  }
}

function spanOf(rule: PointsLeaf['rule']): { readonly low: number; readonly high: number } {
  if (rule.rule === 'count') {
    const points = rule.bands.map((band) => band.points);
    return { low: Math.min(0, ...points), high: Math.max(0, ...points) };
  }
  const { cases, otherwise } = rule.points;
  const worth = [...cases.map(({ value }) => value), otherwise];
  return { low: Math.min(...worth) < 0 ? -ENDLESS : 0, high: Math.max(...worth) > 0 ? ENDLESS : 0 };
}
