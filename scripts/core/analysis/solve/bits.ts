/**
 * A set of whole numbers that lie close together, such as the scores that can be reached: one bit for
 * each number from the smallest on. Adding two sets, every number of one to every number of the other,
 * is one shifted union for each number of the smaller, 32 numbers at a time.
 */

export class Bits {
  /** The smallest, which is the first bit. */
  readonly min: number;
  readonly max: number;
  private readonly words: Uint32Array;
  private found: readonly number[] | undefined;

  private constructor(min: number, max: number, words: Uint32Array) {
    this.min = min;
    this.max = max;
    this.words = words;
  }

  static one(value: number): Bits {
    return new Bits(value, value, Uint32Array.of(1));
  }

  /** At least one. */
  static of(values: Iterable<number>): Bits {
    const all = [...values];
    let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of all) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    const words = new Uint32Array(((max - min) >>> 5) + 1);
    for (const value of all) set(words, value - min);
    return new Bits(min, max, words);
  }

  get size(): number {
    let size = 0;
    for (const word of this.words) size += ones(word);
    return size;
  }

  has(value: number): boolean {
    const bit = value - this.min;
    return bit >= 0 && value <= this.max && (at(this.words, bit >>> 5) & (1 << (bit & 31))) !== 0;
  }

  *values(): Generator<number> {
    for (let place = 0; place < this.words.length; place++) {
      let word = at(this.words, place);
      while (word !== 0) {
        const low = 31 - Math.clz32(word & -word);
        yield this.min + place * 32 + low;
        word &= word - 1;
      }
    }
  }

  /** The set of one of its members. */
  only(value: number): Bits {
    return Bits.one(value);
  }

  /** The smallest that is at least so much. */
  next(from: number): number | undefined {
    if (from <= this.min) return this.min;
    if (from > this.max) return undefined;
    let bit = from - this.min;
    let word = at(this.words, bit >>> 5) & (-1 << (bit & 31));
    while (word === 0) {
      bit = (bit | 31) + 1;
      word = at(this.words, bit >>> 5);
    }
    return this.min + (bit & ~31) + 31 - Math.clz32(word & -word);
  }

  /** Each and so much more. */
  shifted(by: number): Bits {
    return by === 0 ? this : new Bits(this.min + by, this.max + by, this.words);
  }

  /** Each times a factor other than zero. */
  scaled(by: number): Bits {
    return by === 1 ? this : this.mapped((value) => value * by);
  }

  mapped(to: (value: number) => number): Bits {
    const values: number[] = [];
    for (const value of this.values()) values.push(to(value));
    return Bits.of(values);
  }

  /** Those outside of a range moved to its nearer end. */
  clipped(from: number, to: number): Bits {
    if (from <= this.min && to >= this.max) return this;
    const [below, rest] = this.split(from);
    const [within, above] = rest?.split(to) ?? [];
    const ends = [...(below === undefined ? [] : [Bits.one(from)]), ...(above === undefined ? [] : [Bits.one(to)])];
    return [...ends, ...(within === undefined ? [] : [within])].reduce((all, part) => all.union(part));
  }

  /** Those below, and those from it on. */
  split(from: number): readonly [below: Bits | undefined, rest: Bits | undefined] {
    if (from <= this.min) return [undefined, this];
    if (from > this.max) return [this, undefined];
    const next = this.next(from) ?? this.max;
    const below = this.words.slice(0, ((next - 1 - this.min) >>> 5) + 1);
    const end = next - this.min;
    const last = below.length - 1;
    if (end - last * 32 < 32) below[last] = at(below, last) & ((1 << (end & 31)) - 1);
    return [new Bits(this.min, highest(this.min, below), below), this.since(next)];
  }

  /** Those from a member on. */
  private since(member: number): Bits {
    const words = new Uint32Array(((this.max - member) >>> 5) + 1);
    const [skip, shift] = [(member - this.min) >>> 5, (member - this.min) & 31];
    for (let place = 0; place < words.length; place++) {
      const low = at(this.words, place + skip) >>> shift;
      words[place] = shift === 0 ? low : low | (at(this.words, place + skip + 1) << (32 - shift));
    }
    return new Bits(member, this.max, words);
  }

  /** Of either; this very set if the other adds nothing. */
  union(other: Bits): Bits {
    if (other.isIn(this)) return this;
    const [min, max] = [Math.min(this.min, other.min), Math.max(this.max, other.max)];
    const words = new Uint32Array(((max - min) >>> 5) + 1);
    merge(words, this.words, this.min - min);
    merge(words, other.words, other.min - min);
    return new Bits(min, max, words);
  }

  isIn(other: Bits): boolean {
    if (this.min < other.min || this.max > other.max) return false;
    const [skip, shift] = [(this.min - other.min) >>> 5, (this.min - other.min) & 31];
    return this.words.every((word, place) => {
      const low = at(other.words, place + skip) >>> shift;
      const there = shift === 0 ? low : low | (at(other.words, place + skip + 1) << (32 - shift));
      return (word & ~there) === 0;
    });
  }

  without(other: Bits): Bits | undefined {
    const left: number[] = [];
    for (const value of this.values()) if (!other.has(value)) left.push(value);
    return left.length === 0 ? undefined : Bits.of(left);
  }

  /**
   * Every sum of one of each. Scores lie close together, so the members of one come in runs; adding a run
   * is a union of two shifted copies of the other set stretched by the greatest power of two in its length.
   */
  plus(other: Bits): Bits {
    const [few, many] = this.runs.length <= other.runs.length ? [this, other] : [other, this];
    const [min, max] = [this.min + other.min, this.max + other.max];
    const words = new Uint32Array(((max - min) >>> 5) + 1);
    const stretched: Uint32Array[] = [many.words];
    const { runs } = few;
    for (let place = 0; place < runs.length; place += 2) {
      const [from, length] = [at(runs, place), at(runs, place + 1)];
      const power = 31 - Math.clz32(length);
      const set = stretchedTo(power, stretched, many.max - many.min);
      merge(words, set, from);
      if (length !== 1 << power) merge(words, set, from + length - (1 << power));
    }
    return new Bits(min, max, words);
  }

  /** Runs of numbers without a gap: where each begins, from the smallest, and how long it is. */
  private get runs(): readonly number[] {
    this.found ??= runsOf(this.words);
    return this.found;
  }

  /** What adding two of these sets costs, in words written. */
  static costOfPlus(a: Bits, b: Bits): number {
    return Math.min(a.runs.length, b.runs.length) * Math.max(a.words.length, b.words.length);
  }
}

/** Each with the numbers above it, as many as the power of two. */
function stretchedTo(power: number, known: Uint32Array[], span: number): Uint32Array {
  for (let next = known.length; next <= power; next++) {
    const before = known[next - 1] ?? new Uint32Array();
    const words = new Uint32Array(((span + (1 << next) - 1) >>> 5) + 1);
    merge(words, before, 0);
    merge(words, before, 1 << (next - 1));
    known.push(words);
  }
  return known[power] ?? new Uint32Array();
}

function runsOf(words: Uint32Array): readonly number[] {
  const runs: number[] = [];
  let from = -1;
  for (let place = 0; place < words.length; place++) {
    const word = at(words, place);
    if (word === (from < 0 ? 0 : -1 >>> 0)) continue;
    // Each bit that differs from the one before it begins or ends a run.
    let turns = word ^ ((word << 1) | (from < 0 ? 0 : 1));
    while (turns !== 0) {
      const bit = place * 32 + 31 - Math.clz32(turns & -turns);
      if (from < 0) from = bit;
      else {
        runs.push(from, bit - from);
        from = -1;
      }
      turns &= turns - 1;
    }
  }
  if (from >= 0) runs.push(from, words.length * 32 - from);
  return runs;
}

function at(words: ArrayLike<number>, place: number): number {
  return words[place] ?? 0;
}

function set(words: Uint32Array, bit: number): void {
  words[bit >>> 5] = at(words, bit >>> 5) | (1 << (bit & 31));
}

function highest(min: number, words: Uint32Array): number {
  let last = words.length - 1;
  while (last > 0 && at(words, last) === 0) last--;
  return min + last * 32 + 31 - Math.clz32(at(words, last));
}

/** Adds the bits of one to another, so many places up. */
function merge(into: Uint32Array, words: Uint32Array, up: number): void {
  const [skip, shift] = [up >>> 5, up & 31];
  if (shift === 0) {
    for (let place = 0; place < words.length; place++) into[place + skip] = at(into, place + skip) | at(words, place);
    return;
  }
  let carry = 0;
  for (let place = 0; place < words.length; place++) {
    const word = at(words, place);
    into[place + skip] = at(into, place + skip) | (word << shift) | carry;
    carry = word >>> (32 - shift);
  }
  if (carry !== 0) into[words.length + skip] = at(into, words.length + skip) | carry;
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
