/** Nodes in the order in which they are computed, at places of their own, so that a row is a short array. */
import type { Network } from './network.ts';
import type { Operation, Ranges } from './operation.ts';

export interface Plan {
  /** Node at each place: the given ones first. */
  readonly nodes: readonly number[];
  readonly given: number;
  /** What is computed, from the first place after those given. */
  readonly steps: readonly PlanStep[];
  /** Places of the nodes asked for. */
  readonly asked: readonly number[];
  /** For each place the last step that reads it; past the end if it is asked for. */
  readonly lastRead: readonly number[];
  /** Ranges of all nodes as far as the network knows. */
  readonly start: Ranges;
}

export interface PlanStep {
  readonly operation: Operation;
  readonly of: readonly number[];
  readonly into: number;
}

/** Nodes that cannot be computed from those given stand for themselves, with their range. */
export function planOf(
  network: Network,
  given: readonly number[],
  asked: readonly number[],
  isComputed: (id: number) => boolean,
): Plan {
  const nodes = [...given];
  const places = new Map(given.map((id, place) => [id, place]));
  const found: PlanStep[] = [];
  const visit = (id: number): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const { operation, of } = network.node(id);
    const children = isComputed(id) ? of.map(visit) : undefined;
    const into = nodes.push(id) - 1;
    places.set(id, into);
    if (children !== undefined) found.push({ operation, of: children, into });
    return into;
  };
  const ends = asked.map(visit);
  const steps = sumsFirst(found);
  const lastRead = nodes.map(() => -1);
  for (const [place, { of }] of steps.entries()) for (const child of of) lastRead[child] = place;
  for (const place of ends) lastRead[place] = Number.POSITIVE_INFINITY;
  return { nodes, given: given.length, steps, asked: ends, lastRead, start: startOf(network, nodes) };
}

/** Sums as early as they can be: the numbers they add are then read no more where a row has to be split. */
function sumsFirst(steps: readonly PlanStep[]): readonly PlanStep[] {
  const waiting = new Set(steps.map(({ into }) => into));
  const inOrder: PlanStep[] = [];
  const [sums, others] = [steps.filter(isSum), steps.filter((step) => !isSum(step))];
  const take = (from: PlanStep[]): boolean => {
    const place = from.findIndex(({ of }) => of.every((child) => !waiting.has(child)));
    const [step] = place < 0 ? [] : from.splice(place, 1);
    if (step === undefined) return false;
    waiting.delete(step.into);
    inOrder.push(step);
    return true;
  };
  while (take(sums) || take(others));
  return inOrder;
}

function isSum({ operation }: PlanStep): boolean {
  return operation.op === 'sum';
}

function startOf(network: Network, nodes: readonly number[]): Ranges {
  return {
    low: Float64Array.from(nodes, (id) => network.node(id).low),
    high: Float64Array.from(nodes, (id) => network.node(id).high),
  };
}
