/** One step of a plan where values are forms: the form that follows, or where to split for it to follow. */
import { type Branch, type Form, formAt, minus, put, spanOf } from './forms.ts';
import { at, type Band, type Operation, percent, rangeOf } from './operation.ts';
import type { PlanStep } from './plan.ts';

/** Computes a value; answers with the form whose sign has to be known first, if one has. */
export function formStep(step: PlanStep, branch: Branch): Form | undefined {
  const { operation, of, into } = step;
  rangeOf(operation, of, branch, into);
  branch.isForm[into] = 0;
  if (branch.low[into] === branch.high[into] || of.every((place) => branch.isForm[place] !== 1)) return undefined;
  if (operation.op === 'choose') return choose(of, into, branch);
  // Nobody asks for what is open, so nobody asks for what depends on it.
  if (of.some((place) => isOpen(branch, place))) return undefined;
  return compute(operation, of, into, branch);
}

function isOpen({ low, high, isForm }: Branch, place: number): boolean {
  return isForm[place] !== 1 && low[place] !== high[place];
}

function compute(operation: Operation, of: readonly number[], into: number, branch: Branch): Form | undefined {
  const first = formAt(branch, of[0]);
  switch (operation.op) {
    case 'sum': {
      let sum: Form = { x: 0, y: 0, d: operation.plus };
      for (const [place, child] of of.entries())
        sum = minus(sum, times(formAt(branch, child), -at(operation.times, place)));
      put(branch, into, sum);
      return undefined;
    }
    case 'reaches': {
      const over = minus(first, formAt(branch, of[1]));
      const [low, high] = spanOf(branch, over);
      return low >= 0 || high < 0 ? settle(branch, into, Number(low >= 0)) : over;
    }
    case 'equal':
      return equal(minus(first, formAt(branch, of[1])), into, branch);
    case 'min':
    case 'max':
      return best(operation.op, of, into, branch);
    case 'band':
      return band(operation.bands, first, into, branch);
    case 'percent':
      return inPercent(first, branch);
    default:
      return undefined;
  }
}

function settle(branch: Branch, into: number, value: number): undefined {
  put(branch, into, { x: 0, y: 0, d: value });
}

function times({ x, y, d }: Form, factor: number): Form {
  return { x: x * factor, y: y * factor, d: d * factor };
}

function equal(apart: Form, into: number, branch: Branch): Form | undefined {
  const [low, high] = spanOf(branch, apart);
  if (low > 0 || high < 0) return settle(branch, into, 0);
  if (low === high) return settle(branch, into, 1);
  return low < 0 ? apart : { ...apart, d: apart.d - 1 };
}

function best(op: 'min' | 'max', of: readonly number[], into: number, branch: Branch): Form | undefined {
  let found = formAt(branch, of[0]);
  for (const place of of.slice(1)) {
    const other = formAt(branch, place);
    const over = minus(found, other);
    const [low, high] = spanOf(branch, over);
    if (low < 0 && high > 0) return over;
    if (low >= 0 === (op === 'min')) found = other;
  }
  put(branch, into, found);
  return undefined;
}

function band(bands: readonly Band[], value: Form, into: number, branch: Branch): Form | undefined {
  const [low, high] = spanOf(branch, value);
  for (const { from, value: found } of bands) {
    if (low >= from) return settle(branch, into, found);
    if (high >= from) return { ...value, d: value.d - from };
  }
  return undefined;
}

/** Halves what the result can be until it is one number; the range says then which. */
function inPercent(value: Form, branch: Branch): Form {
  const [low, high] = spanOf(branch, value);
  const half = Math.floor((percent(low) + percent(high)) / 2) + 1;
  return { ...value, d: value.d - (half > 0 ? 100 * half - 50 : 100 * half - 49) };
}

function choose(of: readonly number[], into: number, branch: Branch): Form | undefined {
  for (let place = 0; place + 1 < of.length; place += 2) {
    if (at(branch.high, of[place]) === 0) continue;
    if (at(branch.low, of[place]) !== 1) return undefined;
    return take(of[place + 1], into, branch);
  }
  return take(of.at(-1), into, branch);
}

function take(place: number | undefined, into: number, branch: Branch): undefined {
  if (place !== undefined && branch.isForm[place] === 1) put(branch, into, formAt(branch, place));
}
