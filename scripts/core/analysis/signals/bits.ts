/** Sets of small whole numbers as bits, so that a sum is added to all of them at once. */

export type Bits = Uint32Array<ArrayBuffer>;

export function noBits(width: number): Bits {
  return new Uint32Array(Math.ceil(width / 32));
}

/**
 * Adds each member moved up by `by` to the target, as far as it lies below `width`, and visits those that
 * were not there.
 */
export function addMoved(target: Bits, source: Bits, by: number, width: number, visit: (member: number) => void): void {
  const [words, bits] = [by >>> 5, by & 31];
  const end = Math.ceil(width / 32);
  for (let word = words; word < end; word += 1) {
    const low = (source[word - words] ?? 0) << bits;
    const high = bits === 0 ? 0 : (source[word - words - 1] ?? 0) >>> (32 - bits);
    const there = target[word] ?? 0;
    let fresh = (low | high) & ~there;
    if (word === end - 1 && (width & 31) !== 0) fresh &= (1 << (width & 31)) - 1;
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
