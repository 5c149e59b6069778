/** Sets of small whole numbers as bits, so that a sum is added to all of them at once. */

export type Bits = Uint32Array<ArrayBuffer>;

export function noBits(width: number): Bits {
  return new Uint32Array(Math.ceil(width / 32));
}

interface Moved {
  readonly from: Bits;
  /** Upwards. */
  readonly by: number;
  /** Members from here on are left out. */
  readonly below: number;
  /** Members of this set too. */
  readonly but?: Bits | undefined;
}

/** Adds each member of a set moved up, and visits those that were not there. */
export function addMoved(target: Bits, { from, by, below, but }: Moved, visit: (member: number) => void): void {
  const [words, bits] = [by >>> 5, by & 31];
  const end = Math.ceil(below / 32);
  for (let word = words; word < end; word += 1) {
    const low = (from[word - words] ?? 0) << bits;
    const high = bits === 0 ? 0 : (from[word - words - 1] ?? 0) >>> (32 - bits);
    const there = target[word] ?? 0;
    let fresh = (low | high) & ~there & ~(but?.[word] ?? 0);
    if (word === end - 1 && (below & 31) !== 0) fresh &= (1 << (below & 31)) - 1;
    if (fresh === 0) continue;
    target[word] = there | fresh;
    visitWord(fresh, word, visit);
  }
}

export function visitFrom(bits: Bits, from: number, visit: (member: number) => void): void {
  for (let word = Math.max(0, from) >>> 5; word < bits.length; word += 1) {
    const all = bits[word] ?? 0;
    visitWord(word << 5 < from ? all & (-1 << (from & 31)) : all, word, visit);
  }
}

function visitWord(word: number, place: number, visit: (member: number) => void): void {
  let left = word;
  while (left !== 0) {
    const bit = 31 - Math.clz32(left & -left);
    visit((place << 5) + bit);
    left &= left - 1;
  }
}

export function put(bits: Bits, member: number): void {
  bits[member >>> 5] = (bits[member >>> 5] ?? 0) | (1 << (member & 31));
}
