/** A number for each leaf object, for keys; leaves that ask the same are one object. */
import type { Leaf } from '../../leaf.ts';

const numbers = new WeakMap<Leaf, number>();
let next = 0;

export function leafNumber(leaf: Leaf): number {
  const known = numbers.get(leaf);
  if (known !== undefined) return known;
  next += 1;
  numbers.set(leaf, next);
  return next;
}
