/**
 * The Shapley value: what a programme adds on average, over every order in which programmes could join
 * (Shapley, 1953). The worth of a set of programmes is the number of sales to people who met no others
 * (Zhao and others, 2018). Values come multiplied by n!, so that they are whole numbers; they add up to
 * n! times all sales. By this worth each sale comes to be shared evenly between the programmes on its
 * path, which is how the tests recalculate it.
 */
import { type LearntPath, programmesOn } from './paths.ts';

export function shapleyValues(paths: readonly LearntPath[]): ReadonlyMap<string, bigint> {
  const programmes = programmesOn(paths);
  const worth = worthOfSets(paths, programmes);
  const factorials = factorialsTo(programmes.length);
  return new Map(
    programmes.map((programme, place) => [programme, shapleyValue(place, programmes.length, worth, factorials)]),
  );
}

/** Sets of programmes are bits: the worth at index `0b101` is that of the first and the third. */
function worthOfSets(paths: readonly LearntPath[], programmes: readonly string[]): readonly bigint[] {
  const sales = paths.map(({ programmes: met, bought }) => ({
    set: met.reduce((set, programme) => set | (1 << programmes.indexOf(programme)), 0),
    bought: BigInt(bought),
  }));
  return Array.from({ length: 2 ** programmes.length }, (_, set) =>
    sales.reduce((sum, sale) => ((sale.set & ~set) === 0 ? sum + sale.bought : sum), 0n),
  );
}

/** Σ |S|! · (n − |S| − 1)! · (worth(S and the programme) − worth(S)) over all sets S without it. */
function shapleyValue(place: number, count: number, worth: readonly bigint[], factorials: readonly bigint[]): bigint {
  const own = 1 << place;
  return worth.reduce((sum, without, set) => {
    if ((set & own) !== 0) return sum;
    const size = sizeOf(set);
    const orders = (factorials[size] ?? 1n) * (factorials[count - size - 1] ?? 1n);
    return sum + orders * ((worth[set | own] ?? 0n) - without);
  }, 0n);
}

function sizeOf(set: number): number {
  return [...set.toString(2)].filter((bit) => bit === '1').length;
}

function factorialsTo(most: number): readonly bigint[] {
  const factorials = [1n];
  for (let n = 1; n <= most; n += 1) factorials.push((factorials.at(-1) ?? 1n) * BigInt(n));
  return factorials;
}
