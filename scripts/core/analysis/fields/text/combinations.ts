/**
 * Everything that can come of choosing one option in each of several places, where what each option brings
 * about simply adds up. One way to each outcome is kept, so the work grows with the outcomes, not the ways.
 */

/** Bits for what it brings about, and what it is; no part where nothing is chosen. */
export interface Option<Part> {
  readonly bits: bigint;
  readonly part?: Part;
}

export interface Combination<Part> {
  readonly bits: bigint;
  readonly parts: readonly Part[];
}

/** Those of fewest parts first; `undefined` if there are more than `most`. */
export function combinations<Part>(
  places: readonly (readonly Option<Part>[])[],
  most: number,
): readonly Combination<Part>[] | undefined {
  let found: ReadonlyMap<bigint, readonly Part[]> = new Map([[0n, []]]);
  for (const options of places) {
    found = withOneOf(options, found);
    if (found.size > most) return undefined;
  }
  return [...found]
    .map(([bits, parts]) => ({ bits, parts }))
    .sort((one, other) => one.parts.length - other.parts.length);
}

function withOneOf<Part>(
  options: readonly Option<Part>[],
  before: ReadonlyMap<bigint, readonly Part[]>,
): ReadonlyMap<bigint, readonly Part[]> {
  const after = new Map<bigint, readonly Part[]>();
  for (const { bits, part } of differing(options)) {
    for (const [known, parts] of before) {
      const both = known | bits;
      if (!after.has(both)) after.set(both, part === undefined ? parts : [...parts, part]);
    }
  }
  return after;
}

/** The first of those that bring about the same. */
export function differing<Part>(options: readonly Option<Part>[]): readonly Option<Part>[] {
  const byBits = new Map<bigint, Option<Part>>();
  for (const option of options) if (!byBits.has(option.bits)) byBits.set(option.bits, option);
  return [...byBits.values()];
}
