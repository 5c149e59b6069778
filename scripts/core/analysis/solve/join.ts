/**
 * Two tables joined row by row: what has become computable is computed, and only what is still read is
 * kept. Rows of which everything kept is equal are one row.
 */
import { Bits } from './bits.ts';
import { type Branch, type Form, formAt, put, splitWhere, unite } from './forms.ts';
import type { Limits } from './limits.ts';
import type { Meter } from './meter.ts';
import { at, rangeOf } from './operation.ts';
import type { Plan } from './plan.ts';
import { becauseOf, type Rows } from './rows.ts';
import { formStep } from './step.ts';
import type { Joined, Row } from './table.ts';

export interface Joining {
  readonly plan: Plan;
  /** How many of the given places are of the left table. */
  readonly left: number;
  /** For each place asked for, beyond what nobody can tell apart. */
  readonly limits: readonly Limits[];
  readonly rows: Rows;
  readonly meter: Meter;
}

export function joinRows(joining: Joining, left: Row, right: Row): void {
  joining.meter.spend(1);
  if (left.set === undefined && right.set === undefined) joinPlain(joining, left, right);
  else walk(joining, left, right, startOf(joining, left, right), 0);
}

function joinPlain({ plan, left: count, limits, rows }: Joining, left: Row, right: Row): void {
  const { start, steps, asked, given } = plan;
  const ranges = { low: start.low.slice(), high: start.high.slice() };
  for (let place = 0; place < given; place++) {
    const value = place < count ? at(left.values, place) : at(right.values, place - count);
    if (Number.isNaN(value)) continue;
    ranges.low[place] = value;
    ranges.high[place] = value;
  }
  for (const { operation, of, into } of steps) rangeOf(operation, of, ranges, into);
  const values = asked.map((place, index) => settled(ranges, place, limits[index]));
  rows.add({ values, ...doubtOf(left, right) }, sourceOf(left, right, {}));
}

function settled({ low, high }: Pick<Branch, 'low' | 'high'>, place: number, limits: Limits | undefined): number {
  const value = at(low, place);
  if (value !== at(high, place)) return Number.NaN;
  return limits === undefined ? value : Math.max(limits.from, Math.min(limits.to, value));
}

function sourceOf(left: Row, right: Row, { x, y, z }: Partial<Pick<Branch, 'x' | 'y' | 'z'>>): Joined {
  return { from: 'join', left, right, x, y, a: z?.a ?? 0, b: z?.b ?? 0, set: z?.set };
}

function startOf({ plan, left: count }: Joining, left: Row, right: Row): Branch {
  const { start, nodes, given } = plan;
  const branch: Branch = {
    low: start.low.slice(),
    high: start.high.slice(),
    kx: new Float64Array(nodes.length),
    ky: new Float64Array(nodes.length),
    d: new Float64Array(nodes.length),
    isForm: new Uint8Array(nodes.length),
    x: left.set,
    y: right.set,
    z: undefined,
  };
  for (let place = 0; place < given; place++) {
    const isLeft = place < count;
    const [row, index] = isLeft ? [left, place] : [right, place - count];
    const d = at(row.values, index);
    if (Number.isNaN(d)) continue;
    const k = row.times?.[index] ?? 0;
    put(branch, place, { x: isLeft ? k : 0, y: isLeft ? 0 : k, d });
  }
  return branch;
}

function walk(joining: Joining, left: Row, right: Row, branch: Branch, from: number): void {
  const { plan, meter } = joining;
  if (meter.isOver) return;
  for (let index = from; index < plan.steps.length; index++) {
    const step = plan.steps[index];
    const split = step && formStep(step, branch);
    if (split === undefined) continue;
    const parts = splitWhere(branch, split, liveFrom(plan, index));
    meter.spend(costOf(branch, parts));
    for (const part of parts) walk(joining, left, right, part, index);
    return;
  }
  finish(joining, left, right, branch);
}

function costOf({ x, y, z }: Branch, parts: readonly Branch[]): number {
  const isUnited = z === undefined && parts[0]?.z !== undefined;
  if (!isUnited || x === undefined || y === undefined) return parts.length;
  return parts.length + Bits.costOfPlus(x, y) / 2000 + (x.size + y.size) / 50;
}

function liveFrom({ lastRead }: Plan, step: number): readonly number[] {
  const live: number[] = [];
  for (const [place, last] of lastRead.entries()) if (last >= step) live.push(place);
  return live;
}

/** Once all is computed, only one number may be left that a set is possible of. */
function finish(joining: Joining, left: Row, right: Row, branch: Branch): void {
  const { plan, limits, rows, meter } = joining;
  const forms = plan.asked.filter((place) => branch.isForm[place] === 1).map((place) => formAt(branch, place));
  const crossing = crossingOf(forms);
  if (branch.z === undefined && crossing !== undefined) {
    const parts = unite(branch, crossing, plan.asked);
    meter.spend(costOf(branch, parts));
    for (const part of parts) finish(joining, left, right, part);
    return;
  }
  const values = plan.asked.map((place, index) =>
    branch.isForm[place] === 1 ? at(branch.d, place) : settled(branch, place, limits[index]),
  );
  const byX = forms.some(({ x }) => x !== 0);
  const [set, z] = byX ? ofX(branch) : ofY(branch);
  if (forms.length === 0 || set === undefined) {
    rows.add({ values, ...doubtOf(left, right) }, sourceOf(left, right, branch));
    return;
  }
  const times = plan.asked.map((place) => (branch.isForm[place] === 1 ? at(byX ? branch.kx : branch.ky, place) : 0));
  const ends = endsFor(values, times, limits);
  const source = { ...sourceOf(left, right, { ...branch, z }), ...(ends === undefined ? {} : { limits: ends }) };
  const possible = ends === undefined ? set : set.clipped(ends.from, ends.to);
  rows.add({ values, times, set: possible, ...doubtOf(left, right) }, source);
}

function ofX({ x, z }: Branch): readonly [Bits | undefined, Branch['z']] {
  if (z !== undefined) return [z.set, z];
  return [x, x && { set: x, a: 1, b: 0 }];
}
function ofY({ y }: Branch): readonly [Bits | undefined, Branch['z']] {
  return [y, y && { set: y, a: 0, b: 1 }];
}

/** A direction that needs both numbers, or both where some read the one and some the other. */
function crossingOf(forms: readonly Form[]): Form | undefined {
  const both = forms.find(({ x, y }) => x !== 0 && y !== 0);
  if (both !== undefined) return both;
  const [x, y] = [forms.find((form) => form.x !== 0), forms.find((form) => form.y !== 0)];
  return x === undefined || y === undefined ? undefined : { x: x.x, y: y.y, d: 0 };
}

/** Numbers beyond a limit of the only value that depends on them are all one. */
function endsFor(values: readonly number[], times: readonly number[], limits: readonly Limits[]): Limits | undefined {
  const depending = [...times.keys()].filter((place) => times[place] !== 0);
  const [only] = depending;
  if (only === undefined || depending.length > 1 || times[only] !== 1) return undefined;
  const own = limits[only];
  const d = at(values, only);
  return own && { from: own.from - d, to: own.to - d };
}

function doubtOf(left: Row, right: Row): Pick<Row, 'doubt' | 'because'> {
  return {
    doubt: (left.doubt > right.doubt ? left : right).doubt,
    because: becauseOf(left.because, right.because),
  };
}
