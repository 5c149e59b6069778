/**
 * Which two tables to join next. A node is cheap to complete where few rows have to be combined for it, so
 * the cheapest node comes first and of its tables the two smallest: the rules of a group, then the group.
 */
import type { Network } from './network.ts';
import type { Reading } from './scope.ts';
import type { Table } from './table.ts';

export function nextPair(network: Network, { order }: Reading, tables: readonly Table[]): readonly [number, number] {
  const tableOf = new Map(tables.flatMap(({ factors }, place) => factors.map((factor) => [factor, place] as const)));
  const weights = tables.map(({ rows }) => Math.log2(rows.length + 1));
  let best: readonly number[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const id of order) {
    const places = new Set<number>();
    for (const factor of network.node(id).factors) {
      const place = tableOf.get(factor);
      if (place !== undefined) places.add(place);
    }
    if (places.size < 2) continue;
    let weight = 0;
    for (const place of places) weight += weights[place] ?? 0;
    if (weight >= least) continue;
    [best, least] = [[...places], weight];
  }
  return smallestTwo(best ?? [...tables.keys()], weights);
}

function smallestTwo(places: readonly number[], weights: readonly number[]): readonly [number, number] {
  const [first = 0, second = 1] = [...places].sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b);
  return first < second ? [first, second] : [second, first];
}
