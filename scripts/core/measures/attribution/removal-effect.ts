/**
 * The removal effect: what share of the sales would be lost if a programme did not exist, in a Markov
 * chain of first order over the paths of many people (Anderl and others, 2016). People go from the
 * start through programmes to "bought" or "lost"; how often one step follows another gives its
 * probability. Removing a programme sends everybody who would have come to it to "lost".
 *
 * All in exact fractions. The equations have one solution: every programme on the list is on some path,
 * and that path leads from it to an end.
 */
import { dividedBy, type Fraction, fractionOf, minus, ONE, times, ZERO } from './fraction.ts';
import { type LearntPath, programmesOn } from './paths.ts';

export interface Removal {
  readonly programme: string;
  /** Probability of a sale without it. */
  readonly without: Fraction;
  /** 1 − without / all. */
  readonly effect: Fraction;
}

export interface RemovalEffects {
  /** Probability of a sale with all programmes. */
  readonly all: Fraction;
  readonly removals: readonly Removal[];
}

/** `undefined` where nobody bought: then there is nothing to lose. */
export function removalEffects(paths: readonly LearntPath[]): RemovalEffects | undefined {
  const steps = stepsOf(paths);
  const programmes = programmesOn(paths);
  const all = probabilityOfSale(steps, programmes);
  if (all.over === 0n) return undefined;
  const removals = programmes.map((programme) => {
    const without = probabilityOfSale(
      steps,
      programmes.filter((other) => other !== programme),
    );
    return { programme, without, effect: minus(ONE, dividedBy(without, all)) };
  });
  return { all, removals };
}

/** How many people went from one state to the next; `bought` and `lost` are the ends. */
type Steps = ReadonlyMap<string, ReadonlyMap<string, bigint>>;

const START = '(start)';
const BOUGHT = '(bought)';
const LOST = '(lost)';

function stepsOf(paths: readonly LearntPath[]): Steps {
  const steps = new Map<string, Map<string, bigint>>();
  const add = (from: string, to: string, people: number): void => {
    const row = steps.get(from) ?? new Map<string, bigint>();
    steps.set(from, row.set(to, (row.get(to) ?? 0n) + BigInt(people)));
  };
  for (const { programmes, bought, of } of paths) {
    const last = programmes.reduce((from, to) => {
      add(from, to, of);
      return to;
    }, START);
    add(last, BOUGHT, bought);
    add(last, LOST, of - bought);
  }
  return steps;
}

/** x(state) = Σ p(state → next) · x(next), with x(bought) = 1 and x = 0 where there is no way on. */
function probabilityOfSale(steps: Steps, programmes: readonly string[]): Fraction {
  const states = [START, ...programmes];
  const rows = states.map((state) => {
    const row = steps.get(state) ?? new Map<string, bigint>();
    const people = [...row.values()].reduce((sum, count) => sum + count, 0n);
    const share = (to: string): Fraction => (people === 0n ? ZERO : fractionOf(row.get(to) ?? 0n, people));
    return [...states.map((to) => minus(to === state ? ONE : ZERO, share(to))), share(BOUGHT)];
  });
  return solved(rows)[0] ?? ZERO;
}

/** Gauss and Jordan: the last column is the right side; the matrix is never singular here. */
function solved(equations: readonly (readonly Fraction[])[]): readonly Fraction[] {
  let rows = equations;
  for (let column = 0; column < equations.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= column && row[column]?.over !== 0n);
    const found = rows[pivot];
    const head = found?.[column];
    if (found === undefined || head === undefined) throw new RangeError('paths without an end');
    const lead = found.map((value) => dividedBy(value, head));
    const others = rows.filter((_, index) => index !== pivot);
    const cleared = others.map((row) => {
      const factor = row[column] ?? ZERO;
      return row.map((value, index) => minus(value, times(factor, lead[index] ?? ZERO)));
    });
    rows = [...cleared.slice(0, column), lead, ...cleared.slice(column)];
  }
  return rows.map((row) => row.at(-1) ?? ZERO);
}
