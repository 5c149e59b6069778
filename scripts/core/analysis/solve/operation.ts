/**
 * What the nodes of a network do, all of them on whole numbers: truth is 0 and 1, words are numbers that
 * only equality looks at. *All* is then the smallest, *any* the largest, *not* one minus it, and *at
 * least n* a sum that reaches n, so few operations do, and one way to stop early serves them all: a
 * value is known as soon as its smallest and its largest possible value are the same.
 */

export type Operation =
  | { readonly op: 'input' }
  | { readonly op: 'constant' }
  /** Each child times its factor, and so much more. */
  | { readonly op: 'sum'; readonly times: readonly number[]; readonly plus: number }
  | { readonly op: 'min' | 'max' | 'percent' | 'reaches' | 'equal' }
  /** Of one child; the last band has no bound. */
  | { readonly op: 'band'; readonly bands: readonly Band[] }
  /** Children: a condition and its value, again and again, at last the value otherwise. */
  | { readonly op: 'choose' };

export interface Band {
  readonly from: number;
  readonly value: number;
}

/** What is known of the values of nodes: their smallest and their largest, at the place of each. */
export interface Ranges {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** What follows for a node from its children, which stand at these places. */
export function rangeOf(operation: Operation, of: readonly number[], ranges: Ranges, into: number): void {
  const { low, high } = ranges;
  switch (operation.op) {
    case 'sum':
      sumRange(operation, of, ranges, into);
      break;
    case 'min':
    case 'max':
      bestRange(operation.op === 'min' ? Math.min : Math.max, of, ranges, into);
      break;
    case 'percent':
      put(ranges, into, percent(at(low, of[0])), percent(at(high, of[0])));
      break;
    case 'reaches':
      put(ranges, into, Number(at(low, of[0]) >= at(high, of[1])), Number(at(high, of[0]) >= at(low, of[1])));
      break;
    case 'equal':
      equalRange(of, ranges, into);
      break;
    case 'band':
      bandRange(operation.bands, at(low, of[0]), at(high, of[0]), ranges, into);
      break;
    case 'choose':
      choiceRange(of, ranges, into);
      break;
  }
}

function bestRange(best: (a: number, b: number) => number, of: readonly number[], ranges: Ranges, into: number): void {
  let [least, most] = [at(ranges.low, of[0]), at(ranges.high, of[0])];
  for (let place = 1; place < of.length; place++) {
    least = best(least, at(ranges.low, of[place]));
    most = best(most, at(ranges.high, of[place]));
  }
  put(ranges, into, least, most);
}

function equalRange([a, b]: readonly number[], ranges: Ranges, into: number): void {
  const { low, high } = ranges;
  const apart = at(high, a) < at(low, b) || at(high, b) < at(low, a);
  const known = at(low, a) === at(high, a) && at(low, b) === at(high, b);
  put(ranges, into, Number(known && !apart), Number(!apart));
}

function sumRange(
  { times, plus }: Extract<Operation, { op: 'sum' }>,
  of: readonly number[],
  ranges: Ranges,
  into: number,
): void {
  let [least, most] = [plus, plus];
  for (let place = 0; place < of.length; place++) {
    const factor = times[place] ?? 0;
    const [low, high] = [at(ranges.low, of[place]), at(ranges.high, of[place])];
    least += factor * (factor > 0 ? low : high);
    most += factor * (factor > 0 ? high : low);
  }
  put(ranges, into, least, most);
}

function bandRange(bands: readonly Band[], low: number, high: number, ranges: Ranges, into: number): void {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { from, value } of bands) {
    if (from > high) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
    if (from <= low) break;
  }
  put(ranges, into, least, most);
}

function choiceRange(of: readonly number[], ranges: Ranges, into: number): void {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let place = 0; place < of.length; place += 2) {
    const isLast = place === of.length - 1;
    const value = of[isLast ? place : place + 1];
    if (!isLast && at(ranges.high, of[place]) === 0) continue;
    least = Math.min(least, at(ranges.low, value));
    most = Math.max(most, at(ranges.high, value));
    if (!isLast && at(ranges.low, of[place]) === 1) break;
  }
  put(ranges, into, least, most);
}

function put({ low, high }: Ranges, into: number, least: number, most: number): void {
  low[into] = least;
  high[into] = most;
}

export function at(numbers: ArrayLike<number>, place: number | undefined): number {
  return place === undefined ? Number.NaN : (numbers[place] ?? Number.NaN);
}

/** sign(x) · ((|x| + 50) div 100), as models are combined. */
export function percent(hundredfold: number): number {
  const size = Math.trunc((Math.abs(hundredfold) + 50) / 100);
  return hundredfold < 0 && size !== 0 ? -size : size;
}
