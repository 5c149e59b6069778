/**
 * Goes through time from `as_of` backwards, cell by cell, and finds everything that can be remembered of
 * any list of events. All sums that go with one list of digits are held as bits: one more event moves
 * them all at once. A cell is done when no further event in it leads to anything new; that ends, because
 * everything remembered is bounded. Of each thing remembered the first way found is kept; within a cell
 * those with fewer events are found first.
 */
import { type Bits, visitFrom } from './bits.ts';
import type { Cell, Timeline } from './cells.ts';
import { type Automaton, type Happening, happeningsIn, outcomesOf } from './happening.ts';
import { type Layout, TAINTS } from './layout.ts';
import { type Plane, Planes } from './planes.ts';
import type { Step, Traces } from './traces.ts';

export interface Explored {
  readonly planes: Iterable<Plane>;
  readonly traces: Traces;
  /** False if the budget was spent. */
  readonly complete: boolean;
}

export function explore(automaton: Automaton, timeline: Timeline, budget: number): Explored {
  const planes = new Planes(automaton.layout, budget);
  let settled: { readonly age: number; readonly found: number } | undefined;
  for (let age = 0; !planes.areSpent; ) {
    planes.forget(overAt(age, timeline, automaton));
    if (age >= timeline.settled && (settled === undefined || age >= settled.age + timeline.repeats)) {
      // After a whole period nothing new: nothing will ever be.
      if (planes.found() === settled?.found) break;
      settled = { age, found: planes.found() };
    }
    const cell = timeline.cellFrom(age);
    goThrough(cell, planes, automaton);
    if (cell.to === Number.POSITIVE_INFINITY) break;
    age = cell.to;
  }
  return { planes: planes.all(), traces: planes.traces, complete: !planes.areSpent };
}

function goThrough(cell: Cell, planes: Planes, automaton: Automaton): void {
  const happenings = happeningsIn(cell, automaton);
  const open = planes.opened();
  // The list grows while it is gone through.
  for (const plane of open) {
    const fresh = planes.areSpent ? undefined : planes.takeFresh(plane);
    if (fresh === undefined) continue;
    for (const happening of happenings) happen({ plane, fresh, planes, automaton, open }, happening);
    forget({ plane, fresh, planes, automaton, open }, cell);
  }
}

interface Going {
  readonly plane: Plane;
  /** Sums to go on from. */
  readonly fresh: Bits;
  readonly planes: Planes;
  readonly automaton: Automaton;
  /** Planes in which something is new are put here. */
  readonly open: Plane[];
}

/** One more event. */
function happen({ plane, fresh, planes, automaton, open }: Going, happening: Happening): void {
  for (const { digits, longer, moves } of outcomesOf(happening, plane.digits, automaton)) {
    const step: Step = { cell: happening.cell, what: { happening, moves } };
    const target = planes.at(digits);
    if (target === plane && longer === 0) continue;
    if (planes.move(plane, fresh, target, longer, step)) open.push(target);
    if (longer > 0) moveBeyond({ plane, fresh, planes, automaton, open }, { target, longer, step });
  }
}

interface Move {
  readonly target: Plane;
  readonly longer: number;
  readonly step: Step;
}

/** Sums that reach the last place stay there; what is remembered beside them is then worked out anew. */
function moveBeyond(
  { plane, fresh, planes, automaton: { layout }, open }: Going,
  { target, longer, step }: Move,
): void {
  const last = layout.width - 1;
  const hasBeside = layout.addends.some((addend) => addend?.beside !== undefined);
  let isDone = false;
  visitFrom(fresh, last - longer, (sum) => {
    if (isDone) return;
    const end = hasBeside ? planes.at(atLast(target.digits, sum + longer, layout)) : target;
    isDone = !hasBeside;
    if (planes.putLast(plane, sum, end, step)) open.push(end);
  });
}

/** Digits when the long sum is cut down to its last value. */
function atLast(digits: readonly number[], sum: number, layout: Layout): readonly number[] {
  const cut = [...digits];
  for (const addend of layout.addends) {
    const at = addend && layout.totals[addend.leaf];
    if (addend?.beside === undefined || at === undefined) continue;
    const { by, less } = addend.beside;
    const own = Math.min(addend.most, ((digits[at] ?? 0) + less * sum) / by);
    cut[at] = by * own - less * (layout.width - 1);
  }
  return cut;
}

/** Older events are forgotten by some models from here on. */
function forget({ plane, fresh, planes, automaton: { layout }, open }: Going, cell: Cell): void {
  for (const [cut, at] of layout.cuts) {
    if (plane.digits[at] === 1) continue;
    const taint = plane.digits[layout.taint] || TAINTS.indexOf('forgetting');
    const target = planes.at(plane.digits.with(at, 1).with(layout.taint, taint));
    if (planes.move(plane, fresh, target, 0, { cell, what: { cut } })) open.push(target);
  }
}

/** Places of what nobody asks of older events: periods and days that are over, streams that have ended. */
function overAt(age: number, timeline: Timeline, { tallies, types, layout }: Automaton): readonly number[] {
  const hasEnded = (stream: number): boolean => age >= (timeline.ends[stream] ?? 0);
  const periods = tallies.pickers.map(({ stream, limit }, picker) => {
    const begins = limit?.per !== undefined && timeline.begins(age, limit.per);
    return begins || hasEnded(stream) ? layout.periods[picker] : undefined;
  });
  const days = tallies.streams.map((_, stream) =>
    timeline.begins(age, undefined) || hasEnded(stream) ? layout.days[stream] : undefined,
  );
  const keys = types.keys.flatMap(({ streams }, key) =>
    streams.every(hasEnded) ? (layout.keys[key] ?? []).flat().map(({ at }) => at) : [],
  );
  return [...periods, ...days, ...keys].filter((at) => at !== undefined);
}
