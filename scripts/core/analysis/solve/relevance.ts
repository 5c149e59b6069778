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
  const stepOf = stepsByPlace(plan);
  let dropped = 0;
  for (const row of rows) {
    const open = entered(row, plan, ranges);
    const needed = neededBy(plan, stepOf, ranges, open);
    const without = withoutUnneeded(row, needed);
    if (without !== row) dropped++;
    found.add(without, { from: 'row', row, times: 1, plus: 0 });
  }
  return dropped === 0 ? rows : found.list();
}

/**
 * Rows that were made one may each have dropped something for a reason of its own. In parts, so that each
 * part again has one reason for all of its numbers: what is open in a row is then asked by nobody.
 */
export function inParts(rows: readonly Row[], plan: Plan): readonly Row[] {
  if (rows.every(({ set, values }) => set === undefined || !values.some(Number.isNaN))) return rows;
  const ranges = { low: plan.start.low.slice(), high: plan.start.high.slice() };
  const parts = (row: Row): readonly Row[] => {
    if (row.set === undefined || !asksForDropped(row, plan, ranges)) return [row];
    const { min, max } = row.set;
    if (min === max) throw new Error('A row of the analysis has dropped what decides.');
    const halves = row.set.split(Math.floor((min + max) / 2) + 1);
    return halves.flatMap((set): readonly Row[] =>
      set === undefined ? [] : parts({ ...row, set, sources: [{ from: 'row', row, times: 1, plus: 0 }] }),
    );
  };
  return rows.flatMap(parts);
}

function asksForDropped(row: Row, plan: Plan, ranges: Ranges): boolean {
  if (!row.values.some(Number.isNaN)) return false;
  const open = entered(row, plan, ranges);
  return plan.asked.some((place) => open[place] === 1);
}

function stepsByPlace({ steps }: Plan): readonly (PlanStep | undefined)[] {
  const stepOf: (PlanStep | undefined)[] = [];
  for (const step of steps) stepOf[step.into] = step;
  return stepOf;
}

/** Puts a row into the plan; answers with what hangs on something dropped, however it may be settled. */
function entered(row: Row, plan: Plan, ranges: Ranges): Uint8Array {
  enter(row, plan, ranges);
  const open = new Uint8Array(plan.nodes.length);
  for (const [place, value] of row.values.entries()) open[place] = Number(Number.isNaN(value));
  for (const step of plan.steps) {
    rangeOf(step.operation, step.of, ranges, step.into);
    open[step.into] = Number(reasonsOf(step, ranges, plan.start, open).some((place) => open[place] === 1));
  }
  return open;
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

function neededBy(plan: Plan, stepOf: readonly (PlanStep | undefined)[], ranges: Ranges, open: Uint8Array): Uint8Array {
  const needed = new Uint8Array(plan.nodes.length);
  const waiting = [...plan.asked];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (needed[place] === 1) continue;
    needed[place] = 1;
    const step = stepOf[place];
    if (step !== undefined) waiting.push(...reasonsOf(step, ranges, plan.start, open));
  }
  return needed;
}

/**
 * The children that settle a value; all of them while it is open. Of the smallest and largest of numbers
 * all as well: these are cut to what matters and grouped later on, and only truths stay as settled as they are.
 */
function reasonsOf(
  { operation, of, into }: PlanStep,
  ranges: Ranges,
  start: Ranges,
  open: Uint8Array,
): readonly number[] {
  const { low, high } = ranges;
  if (low[into] !== high[into]) return of;
  if (operation.op === 'choose') return chosen(of, ranges);
  if (at(start.low, into) < 0 || at(start.high, into) > 1) return of;
  const value = at(low, into);
  if (operation.op === 'min')
    return settling(
      of,
      open,
      (place) => high[place] === value,
      (place) => at(start.low, place) < value,
    );
  if (operation.op === 'max')
    return settling(
      of,
      open,
      (place) => low[place] === value,
      (place) => at(start.high, place) > value,
    );
  return of;
}

/** One that is the value, if there is a choice one that hangs on nothing dropped, and those that only this row keeps from being better. */
function settling(
  of: readonly number[],
  open: Uint8Array,
  isValue: (place: number) => boolean,
  couldBeBetter: (place: number) => boolean,
): readonly number[] {
  const first = of.find((place) => isValue(place) && open[place] !== 1) ?? of.find(isValue);
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
