/**
 * Choosing at random, by fast-check: a failing property shrinks, and a seed says everything that was
 * chosen. Generators take a `Draw` and read like the thing they make.
 */
import fc from 'fast-check';

export interface Draw {
  /** Both ends included. */
  int(least: number, most: number): number;
  /** True in so many of a hundred. */
  chance(percent: number): boolean;
  one<T>(items: readonly T[]): T;
  /** Between so many and so many different ones, in their order. */
  some<T>(items: readonly T[], least: number, most: number): readonly T[];
  times<T>(least: number, most: number, make: (place: number) => T): readonly T[];
}

/** The arbitrary of what a generator makes. */
function drawn<T>(make: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((choose) => make(drawBy((most) => choose(upTo, most))));
}

/** What a generator makes of a seed. */
export function drawnFrom<T>(seed: number, make: (draw: Draw) => T): T {
  const [value] = fc.sample(drawn(make), { seed, numRuns: 1 });
  if (value === undefined) throw new Error('fast-check made nothing');
  return value;
}

/** Evenly, for the awkward values are in the pools already. */
function upTo(most: number): fc.Arbitrary<number> {
  return fc.noBias(fc.nat(most));
}

function drawBy(choose: (most: number) => number): Draw {
  const int = (least: number, most: number): number => least + choose(most - least);
  const one = <T>(items: readonly T[]): T => {
    const item = items[choose(items.length - 1)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  return {
    int,
    one,
    chance: (percent) => choose(99) < percent,
    times: (least, most, make) => Array.from({ length: int(least, most) }, (_, place) => make(place)),
    some(items, least, most) {
      const left = items.map((item, place) => ({ item, place }));
      const wanted = Math.min(int(least, most), items.length);
      const taken = Array.from({ length: wanted }, () => left.splice(choose(left.length - 1), 1)).flat();
      return taken.sort((a, b) => a.place - b.place).map(({ item }) => item);
    },
  };
}
