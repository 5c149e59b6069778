/**
 * Which two tables to join next: those of the node with the narrowest scope, so that the rules of a group
 * come before the group and groups before their sum; of its tables the two smallest. Scores come before
 * what is decided by them, for a score that is still open is what makes tables large. How narrow a scope is
 * does not change while tables are joined: a table that has become small is no reason to leave its place.
 */
import type { Network } from './network.ts';
import type { Reading } from './scope.ts';
import type { Table } from './table.ts';

/** More than there are factors. */
const LATER = 1_000_000;

export function nextPair(network: Network, { order }: Reading, tables: readonly Table[]): readonly [number, number] {
  const tableOf = new Map(tables.flatMap(({ factors }, place) => factors.map((factor) => [factor, place] as const)));
  let best: readonly number[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const id of order) {
    const { factors } = network.node(id);
    const isLogic = network.node(id).high - network.node(id).low <= 1;
    const scope = factors.length + (isLogic ? LATER : 0);
    if (scope >= least) continue;
    const places = new Set(factors.flatMap((factor) => tableOf.get(factor) ?? []));
    if (places.size < 2) continue;
    [best, least] = [[...places], scope];
  }
  return smallestTwo(best ?? [...tables.keys()], tables);
}

function smallestTwo(places: readonly number[], tables: readonly Table[]): readonly [number, number] {
  const size = (place: number): number => tables[place]?.rows.length ?? 0;
  const [first = 0, second = 1] = [...places].sort((a, b) => size(a) - size(b) || a - b);
  return first < second ? [first, second] : [second, first];
}
