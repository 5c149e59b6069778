/**
 * Every combination of values that the roots of a network can take over all leads. Factors are
 * independent, so a lead is a row of each; tables of rows are joined two by two, and after each join only
 * the values that something still reads are kept. Right because nothing else of a row can make a
 * difference later, and complete because each row that was merged into another can be traced back.
 */
import type { FactorRow } from '../factor.ts';
import { joinRows } from './join.ts';
import { Interest } from './limits.ts';
import type { Meter } from './meter.ts';
import type { Network } from './network.ts';
import { at, rangeOf } from './operation.ts';
import { nextPair } from './order.ts';
import { pivoted } from './pivot.ts';
import { planOf } from './plan.ts';
import { inParts, relevant } from './relevance.ts';
import { Rows } from './rows.ts';
import { group, interfaceOf, planToRoots, type Reading, readingOf } from './scope.ts';
import { doubtAbout, type Row, type Table } from './table.ts';

export interface Solved {
  /** Nodes of the rows. */
  readonly nodes: readonly number[];
  readonly rows: readonly Row[];
  readonly complete: boolean;
}

/** Rows looked at of a table once the steps are spent. */
const THIN = 16;
/** Steps of a join once they are spent. */
const GRACE = 500;
/** Members of a set gone through at the cost of a step. */
const MEMBERS_IN_STEP = 50;

export function solve(
  network: Network,
  roots: readonly number[],
  factors: readonly (readonly FactorRow[])[],
  meter: Meter,
): Solved {
  const solving: Solving = { network, roots, meter, factors };
  let isComplete = true;
  let tables = factors.flatMap((_, factor) => leafTable(solving, factor));
  while (tables.length > 1) {
    const pair = nextPair(network, readingOf(network, roots), tables);
    const [left, right] = pair.map((place) => tables[place]);
    if (left === undefined || right === undefined) break;
    if (meter.isSpent) isComplete = false;
    const joined = join(solving, thinned(left, meter), thinned(right, meter));
    tables = [...tables.filter((_, place) => !pair.includes(place)), ...(joined.nodes.length === 0 ? [] : [joined])];
  }
  const [last] = tables;
  return { nodes: last?.nodes ?? [], rows: last?.rows ?? [], complete: isComplete && !meter.isSpent };
}

interface Solving {
  readonly network: Network;
  readonly roots: readonly number[];
  readonly meter: Meter;
  readonly factors: readonly (readonly FactorRow[])[];
}

function thinned(table: Table, meter: Meter): Table {
  return meter.isSpent && table.rows.length > THIN ? { ...table, rows: table.rows.slice(0, THIN) } : table;
}

/** The rows of a factor, as far as they are told apart; none where nobody asks. */
function leafTable(solving: Solving, factor: number): readonly Table[] {
  const { network } = solving;
  const inputs = [...network.columns.keys()].filter((id) => network.node(id).factors[0] === factor);
  const own = new Set([factor]);
  const { nodes, limits } = frame(solving, own);
  if (nodes.length === 0) return [];
  const plan = planOf(network, inputs, nodes, () => true);
  const rows = new Rows();
  const columns = inputs.map((id) => network.columns.get(id) ?? []);
  for (const [place, row] of (solving.factors[factor] ?? []).entries()) {
    const ranges = { low: plan.start.low.slice(), high: plan.start.high.slice() };
    for (const [input, column] of columns.entries()) ranges.low[input] = ranges.high[input] = at(column, place);
    for (const { operation, of, into } of plan.steps) rangeOf(operation, of, ranges, into);
    const values = plan.asked.map((asked, index) => {
      const { from, to } = limits[index] ?? { from: -Infinity, to: Infinity };
      return Math.max(from, Math.min(to, at(ranges.low, asked)));
    });
    rows.add({ values, ...doubtAbout(row) }, { from: 'factor', factor, row: place });
  }
  return [settle(solving, own, nodes, rows)];
}

function join(solving: Solving, left: Table, right: Table): Table {
  const { network, meter } = solving;
  const factors = new Set([...left.factors, ...right.factors]);
  const { nodes, limits } = frame(solving, factors);
  const plan = planOf(network, [...left.nodes, ...right.nodes], nodes, () => true);
  const rows = new Rows();
  meter.allow(GRACE);
  for (const one of left.rows) {
    if (meter.isOver) break;
    for (const other of right.rows) {
      if (meter.isOver) break;
      joinRows({ plan, left: left.nodes.length, limits, rows, meter }, one, other);
    }
  }
  return settle(solving, factors, nodes, rows);
}

/** What a table of these factors has to hold. */
function frame({ network, roots }: Solving, factors: ReadonlySet<number>) {
  let reading: Reading = readingOf(network, roots);
  if (group(network, reading, factors)) reading = readingOf(network, roots);
  const nodes = interfaceOf(network, reading, roots, factors);
  const { readers } = reading;
  // Anew each time: grouping can give a node further readers, to whom more of it matters.
  const interest = new Interest(network, roots);
  return { nodes, limits: nodes.map((id) => interest.of(id, (node) => readers.get(node) ?? [])) };
}

/** Fewer rows that say the same: first those that differ in a score only, then those that nobody tells apart. */
function settle(
  { network, roots, meter }: Solving,
  factors: ReadonlySet<number>,
  nodes: readonly number[],
  rows: Rows,
): Table {
  const all = rows.list();
  for (const { set } of all) meter.spend(1 + (set?.size ?? 0) / MEMBERS_IN_STEP);
  const few = pivoted(all, nodes, network);
  const plan = planToRoots(network, nodes, roots, factors);
  const kept = relevant(few, plan);
  return { factors: [...factors], nodes, rows: inParts(kept === few ? few : pivoted(kept, nodes, network), plan) };
}
