/**
 * Values that depend on a number of which a whole set is possible: `x·x + y·y + d`, with `x` of the one
 * row joined and `y` of the other. Once only one direction of the two is read any more they become one
 * number `z = a·x + b·y`; where it is not one direction, the smaller set is gone through.
 */
import type { Bits } from './bits.ts';
import { at, type Ranges } from './operation.ts';

export interface Form {
  readonly x: number;
  readonly y: number;
  readonly d: number;
}

/** A row on its way through a plan. */
export interface Branch extends Ranges {
  readonly kx: Float64Array;
  readonly ky: Float64Array;
  readonly d: Float64Array;
  /** 1 where the value is a form that is not constant. */
  readonly isForm: Uint8Array;
  readonly x: Bits | undefined;
  readonly y: Bits | undefined;
  /** Once the two are one: forms are then in this number, as their `x`. */
  readonly z: { readonly set: Bits; readonly a: number; readonly b: number } | undefined;
}

export function formAt(branch: Branch, place: number | undefined): Form {
  if (place === undefined || branch.isForm[place] !== 1) return { x: 0, y: 0, d: at(branch.low, place) };
  return { x: at(branch.kx, place), y: at(branch.ky, place), d: at(branch.d, place) };
}

export function put(branch: Branch, place: number, form: Form): void {
  const [low, high] = spanOf(branch, form);
  branch.low[place] = low;
  branch.high[place] = high;
  branch.isForm[place] = Number(low !== high);
  branch.kx[place] = form.x;
  branch.ky[place] = form.y;
  branch.d[place] = form.d;
}

export function minus(a: Form, b: Form): Form {
  return { x: a.x - b.x, y: a.y - b.y, d: a.d - b.d };
}

export function spanOf({ x, y, z }: Branch, form: Form): readonly [low: number, high: number] {
  const [fromX, toX] = stretched(z?.set ?? x, form.x);
  const [fromY, toY] = stretched(y, form.y);
  return [fromX + fromY + form.d, toX + toY + form.d];
}

function stretched(set: Bits | undefined, by: number): readonly [number, number] {
  if (set === undefined || by === 0) return [0, 0];
  return by > 0 ? [by * set.min, by * set.max] : [by * set.max, by * set.min];
}

/**
 * Branches that together are this one, and in each of which it is clearer whether the form is at least
 * zero. `live` are the places still read.
 */
export function splitWhere(branch: Branch, form: Form, live: readonly number[]): readonly Branch[] {
  if (branch.z === undefined && form.x !== 0 && form.y !== 0) return unite(branch, form, live);
  if (form.x !== 0) return splitIn(branch.z?.set ?? branch.x, form.x, form.d, (set) => withX(branch, set));
  return splitIn(branch.y, form.y, form.d, (y) => refreshed({ ...copied(branch), y }));
}

function withX(branch: Branch, set: Bits): Branch {
  const copy = copied(branch);
  return refreshed(branch.z === undefined ? { ...copy, x: set } : { ...copy, z: { ...branch.z, set } });
}

function splitIn(set: Bits | undefined, k: number, d: number, make: (set: Bits) => Branch): readonly Branch[] {
  const from = k > 0 ? Math.ceil(-d / k) : Math.floor(d / -k) + 1;
  return (set?.split(from) ?? []).flatMap((part) => (part === undefined ? [] : [make(part)]));
}

/** One number instead of two, or one of the two gone through. */
export function unite(branch: Branch, form: Form, live: readonly number[]): readonly Branch[] {
  const { x, y } = branch;
  if (x === undefined || y === undefined) return [branch];
  const isParallel = live.every(
    (place) => branch.isForm[place] !== 1 || at(branch.kx, place) * form.y === at(branch.ky, place) * form.x,
  );
  if (!isParallel) return x.size <= y.size ? each(x, branch, 'x') : each(y, branch, 'y');
  const unit = divisor(form.x, form.y);
  const [a, b] = [form.x / unit, form.y / unit];
  const copy = { ...copied(branch), z: { set: x.scaled(a).plus(y.scaled(b)), a, b } };
  for (const place of live) {
    if (copy.isForm[place] !== 1) continue;
    copy.kx[place] = at(copy.kx, place) / a;
    copy.ky[place] = 0;
  }
  return [refreshed(copy)];
}

function each(set: Bits, branch: Branch, name: 'x' | 'y'): readonly Branch[] {
  const branches: Branch[] = [];
  for (const value of set.values()) {
    const copy = copied(branch);
    const factors = name === 'x' ? copy.kx : copy.ky;
    for (let place = 0; place < factors.length; place++) {
      copy.d[place] = at(copy.d, place) + at(factors, place) * value;
      factors[place] = 0;
    }
    branches.push(refreshed({ ...copy, [name]: set.only(value) }));
  }
  return branches;
}

function copied(branch: Branch): Branch {
  return {
    ...branch,
    low: branch.low.slice(),
    high: branch.high.slice(),
    kx: branch.kx.slice(),
    ky: branch.ky.slice(),
    d: branch.d.slice(),
    isForm: branch.isForm.slice(),
  };
}

/** Forms know their ranges again after a set became smaller. */
function refreshed(branch: Branch): Branch {
  for (let place = 0; place < branch.isForm.length; place++) {
    if (branch.isForm[place] === 1) put(branch, place, formAt(branch, place));
  }
  return branch;
}

export function divisor(a: number, b: number): number {
  let [large, small] = [Math.abs(a), Math.abs(b)];
  while (small !== 0) [large, small] = [small, large % small];
  return large;
}
