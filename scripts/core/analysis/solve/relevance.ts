/**
 * What of a row nobody will ask any more: with a disqualifier true no score matters. A node whose value
 * is settled needs only the children that settle it, so what is dropped can never unsettle it again.
 */
import { at, type Ranges, rangeOf } from './operation.ts';
import type { Plan, PlanStep } from './plan.ts';
import { Rows } from './rows.ts';
import type { Row } from './table.ts';

/** The plan computes the roots from the nodes of the rows, as far as these reach. */
export function relevant(rows: readonly Row[], plan: Plan): readonly Row[] {
  if (rows.length < 2) return rows;
  const found = new Rows();
  const ranges = { low: plan.start.low.slice(), high: plan.start.high.slice() };
  const stepOf: (PlanStep | undefined)[] = [];
  for (const step of plan.steps) stepOf[step.into] = step;
  let dropped = 0;
  for (const row of rows) {
    enter(row, plan, ranges);
    for (const { operation, of, into } of plan.steps) rangeOf(operation, of, ranges, into);
    const needed = neededBy(plan, stepOf, ranges);
    const without = withoutUnneeded(row, needed);
    if (without !== row) dropped++;
    found.add(without, { from: 'row', row, times: 1, plus: 0 });
  }
  return dropped === 0 ? rows : found.list();
}

function enter({ values, times, set }: Row, { given, start }: Plan, ranges: Ranges): void {
  for (let place = 0; place < given; place++) {
    const value = at(values, place);
    const factor = times?.[place] ?? 0;
    if (Number.isNaN(value)) {
      ranges.low[place] = at(start.low, place);
      ranges.high[place] = at(start.high, place);
    } else {
      const ends = set === undefined || factor === 0 ? [0, 0] : [factor * set.min, factor * set.max];
      ranges.low[place] = value + Math.min(...ends);
      ranges.high[place] = value + Math.max(...ends);
    }
  }
}

function neededBy(plan: Plan, stepOf: readonly (PlanStep | undefined)[], ranges: Ranges): Uint8Array {
  const needed = new Uint8Array(plan.nodes.length);
  const waiting = [...plan.asked];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (needed[place] === 1) continue;
    needed[place] = 1;
    const step = stepOf[place];
    if (step !== undefined) waiting.push(...reasonsOf(step, ranges, plan.start));
  }
  return needed;
}

/** The children that settle a value; all of them while it is open. */
function reasonsOf({ operation, of, into }: PlanStep, ranges: Ranges, start: Ranges): readonly number[] {
  const { low, high } = ranges;
  if (low[into] !== high[into]) return of;
  const value = at(low, into);
  if (operation.op === 'min')
    return settling(
      of,
      (place) => high[place] === value,
      (place) => at(start.low, place) < value,
    );
  if (operation.op === 'max')
    return settling(
      of,
      (place) => low[place] === value,
      (place) => at(start.high, place) > value,
    );
  return operation.op === 'choose' ? chosen(of, ranges) : of;
}

/** One that is the value, and those that only this row keeps from being better. */
function settling(
  of: readonly number[],
  isValue: (place: number) => boolean,
  couldBeBetter: (place: number) => boolean,
): readonly number[] {
  const first = of.find(isValue);
  return of.filter((place) => place === first || couldBeBetter(place));
}

function chosen(of: readonly number[], { low, high }: Ranges): readonly number[] {
  for (let place = 0; place + 1 < of.length; place += 2) {
    const when = at(of, place);
    if (low[when] !== high[when]) return of;
    if (low[when] === 1) return [...of.slice(0, place + 2).filter((_, index) => index % 2 === 0), at(of, place + 1)];
  }
  return of.filter((_, index) => index % 2 === 0);
}

function withoutUnneeded(row: Row, needed: Uint8Array): Row {
  if (row.values.every((value, place) => needed[place] === 1 || Number.isNaN(value))) return row;
  const values = row.values.map((value, place) => (needed[place] === 1 ? value : Number.NaN));
  const times = row.times?.map((factor, place) => (needed[place] === 1 ? factor : 0));
  const { set, times: _, ...rest } = row;
  const keepsSet = set !== undefined && times?.some((factor) => factor !== 0) === true;
  return { ...rest, values, ...(keepsSet ? { set, times } : {}) };
}
