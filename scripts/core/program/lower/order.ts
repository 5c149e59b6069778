/**
 * The order of the steps: each reads earlier ones only, and otherwise they stay as in the files. A
 * criterion is worked out when it is asked for, so it has a place in the order but is no step.
 */
import type { Read } from '../../conditions/operator.ts';
import type { Criterion, Named, Step } from '../program.ts';
import { KIND_OF_STEP, readsOfStep, readsOfTest } from '../reads.ts';

export interface Ordered {
  readonly steps: readonly Step[];
  /** What waits for one another: each for the next, the last for the first. */
  readonly cycles: readonly (readonly Named[])[];
}

interface Node {
  readonly named: Named;
  readonly reads: readonly Read[];
  readonly step?: Step;
}

/** Depth first; a node met again while what it reads is still being placed closes a circle. */
export function inOrder(steps: readonly Step[], criteria: readonly Criterion[]): Ordered {
  const nodes = new Map<string, Node>([
    ...steps.map((step): [string, Node] => [
      keyOf(KIND_OF_STEP[step.step], step.id),
      { named: step, reads: readsOfStep(step), step },
    ]),
    ...criteria.map((named): [string, Node] => [
      keyOf('criterion', named.id),
      { named, reads: readsOfTest(named.when) },
    ]),
  ]);
  const placed = new Set<Node>();
  const cycles: Node[][] = [];
  const place = (node: Node, open: readonly Node[]): void => {
    if (placed.has(node)) return;
    if (open.includes(node)) {
      cycles.push(open.slice(open.indexOf(node)));
      return;
    }
    for (const key of new Set(node.reads.map(({ kind, id }) => keyOf(kind, id)))) {
      const earlier = nodes.get(key);
      if (earlier !== undefined) place(earlier, [...open, node]);
    }
    placed.add(node);
  };
  for (const node of nodes.values()) place(node, []);
  return {
    steps: [...placed].flatMap(({ step }) => (step === undefined ? [] : [step])),
    cycles: cycles.map((cycle) => cycle.map(({ named }) => named)),
  };
}

function keyOf(kind: Read['kind'] | 'axis', id: string): string {
  return `${kind} ${id}`;
}
