/**
 * Turns the many rows that differ in one score only into few with a set of its values. The score that
 * takes most values becomes `z`; another that keeps apart from it by few distances is told by the distance.
 */
import { Bits } from './bits.ts';
import { divisor } from './forms.ts';
import type { Network } from './network.ts';
import { at } from './operation.ts';
import { Rows } from './rows.ts';
import type { LiftedRow, Row, Source } from './table.ts';

/** So few rows are left as they are. */
const FEW = 12;
/** Values of one score that are worth a set. */
const SEVERAL = 4;
/** Farther apart than this, numbers are not held in a set. */
const WIDE = 1 << 21;

export function pivoted(rows: readonly Row[], nodes: readonly number[], network: Network): readonly Row[] {
  const hasSets = rows.some(({ set }) => set !== undefined);
  if (!hasSets && rows.length <= FEW) return rows;
  const pivot = pivotOf(rows, nodes, network);
  if (pivot === undefined) return hasSets ? regrouped(rows, undefined, new Set()) : rows;
  return regrouped(rows, pivot, alongside(rows, pivot, nodes, network));
}

function isWide(id: number, network: Network): boolean {
  const { low, high } = network.node(id);
  return high - low > 8 && high - low < WIDE;
}

/** Of the rows with sets most have it depend on `z`; without such rows, the one with most values. */
function pivotOf(rows: readonly Row[], nodes: readonly number[], network: Network): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const place of nodes.keys()) {
    if (!isWide(at(nodes, place), network)) continue;
    const inSets = rows.filter(({ times }) => times !== undefined && times[place] !== 0).length;
    const weight = inSets * rows.length + valuesAt(rows, place).size;
    if (weight <= most || weight < SEVERAL) continue;
    [best, most] = [place, weight];
  }
  return best;
}

function valuesAt(rows: readonly Row[], place: number, from?: number): ReadonlySet<number> {
  const values = new Set<number>();
  for (const { values: own, times } of rows) {
    if (times === undefined) values.add(at(own, place) - (from === undefined ? 0 : at(own, from)));
  }
  return values;
}

/** Places told by their distance from the pivot. */
function alongside(
  rows: readonly Row[],
  pivot: number,
  nodes: readonly number[],
  network: Network,
): ReadonlySet<number> {
  const places = [...nodes.keys()].filter((place) => place !== pivot && isWide(at(nodes, place), network));
  return new Set(
    places.filter((place) => {
      const [depending, still] = [
        rows.filter(({ times }) => times !== undefined && times[place] !== 0),
        rows.filter(({ times }) => times !== undefined && times[place] === 0),
      ];
      if (depending.length + still.length > 0) return depending.length >= still.length;
      return valuesAt(rows, place, pivot).size < valuesAt(rows, place).size;
    }),
  );
}

function regrouped(rows: readonly Row[], pivot: number | undefined, along: ReadonlySet<number>): readonly Row[] {
  const found = new Rows();
  for (const one of lifts(rows, pivot, along)) found.add(one.row, one.source);
  for (const row of rows) {
    if (row.times === undefined) continue;
    const { times, plus, row: normal } = normalised(row, row.times, pivot);
    found.add(normal, { from: 'row', row, times, plus });
  }
  return found.list();
}

interface Regrouped {
  readonly row: Omit<Row, 'sources'>;
  /** How `z` of the row follows from that of the row it was. */
  readonly times: number;
  readonly plus: number;
}

/** Rows without a set, as rows with a set of one number: those that are alike beside it as one row. */
function lifts(rows: readonly Row[], pivot: number | undefined, along: ReadonlySet<number>): readonly Lifted[] {
  const lifted = new Map<string, Lifted & { readonly zs: number[] }>();
  const plain: Lifted[] = [];
  for (const row of rows) {
    if (row.times !== undefined) continue;
    const z = pivot === undefined ? Number.NaN : at(row.values, pivot);
    if (Number.isNaN(z)) {
      plain.push({ row, source: { from: 'row', row, times: 1, plus: 0 } });
      continue;
    }
    const depends = (place: number): boolean =>
      place === pivot || (along.has(place) && !Number.isNaN(at(row.values, place)));
    const values = row.values.map((value, place) => (depends(place) ? value - z : value));
    const key = `${row.doubt} ${values.join()}`;
    const source: LiftedRow = { row, z };
    const known = lifted.get(key);
    if (known === undefined) {
      const times = row.values.map((_, place) => Number(depends(place)));
      const own = [source];
      lifted.set(key, { row: { ...row, values, times }, source: { from: 'rows', rows: own }, zs: [z] });
    } else if (known.source.from === 'rows') {
      known.source.rows.push(source);
      known.zs.push(z);
    }
  }
  const united = [...lifted.values()].map(({ row, source, zs }) => ({ row: { ...row, set: Bits.of(zs) }, source }));
  return [...plain, ...united];
}

interface Lifted {
  readonly row: Omit<Row, 'sources'>;
  readonly source: Source;
}

/** `z` chosen so that the pivot, or whatever depends on it first, is a plain multiple of it. */
function normalised(row: Row, times: readonly number[], pivot: number | undefined): Regrouped {
  const isPivot = pivot !== undefined && times[pivot] !== 0;
  const first = isPivot ? pivot : times.findIndex((factor) => factor !== 0);
  let unit = 0;
  for (const factor of times) unit = divisor(unit, factor);
  if (at(times, first) < 0) unit = -unit;
  const factors = times.map((factor) => factor / unit);
  const plus = Math.floor(at(row.values, first) / at(factors, first));
  return {
    row: {
      ...row,
      values: row.values.map((value, place) => value - at(factors, place) * plus),
      times: factors,
      ...(row.set === undefined ? {} : { set: row.set.scaled(unit).shifted(plus) }),
    },
    times: unit,
    plus,
  };
}
