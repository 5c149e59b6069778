/**
 * The rows of a table while it is made: rows that nobody can tell apart are one, and what is known to be
 * reached surely needs no doubtful row beside it.
 */
import type { Construct } from '../leaf.ts';
import type { Bits } from './bits.ts';
import type { Doubt, Row, Source } from './table.ts';

/** Under one key one row for each doubt there is about it. */
type Group = Partial<Record<Doubt, Row>>;

/** More paths than this are never tried for one doubtful row. */
const PATHS = 4;

export class Rows {
  private readonly groups = new Map<string, Group>();
  private added = 0;

  /** How many rows were made, before equal ones became one. */
  get made(): number {
    return this.added;
  }

  add(row: Omit<Row, 'sources'>, source: Source): void {
    this.added++;
    const key = row.times === undefined ? row.values.join() : `${row.values.join()}|${row.times.join()}`;
    const group = this.groups.get(key);
    if (group === undefined) {
      this.groups.set(key, { [row.doubt]: { ...row, sources: [source] } });
      return;
    }
    if (coveredBySurer(row, group)) return;
    const there = group[row.doubt];
    if (there === undefined) group[row.doubt] = { ...row, sources: [source] };
    else group[row.doubt] = merged(there, row, source);
  }

  list(): readonly Row[] {
    const rows: Row[] = [];
    for (const group of this.groups.values()) {
      for (const doubt of DOUBTS) {
        const row = group[doubt];
        if (row !== undefined && !coveredBySurer(row, group)) rows.push(row);
      }
    }
    return rows;
  }
}

const DOUBTS: readonly Doubt[] = [0, 1, 2];

function coveredBySurer({ doubt, set }: Pick<Row, 'doubt' | 'set'>, group: Group): boolean {
  return DOUBTS.some((surer) => {
    const row = surer < doubt ? group[surer] : undefined;
    return row !== undefined && (set === undefined || (row.set !== undefined && set.isIn(row.set)));
  });
}

function merged(there: Row, { set }: Omit<Row, 'sources'>, source: Source): Row {
  const united: Bits | undefined = set === undefined ? undefined : there.set?.union(set);
  if (united !== there.set)
    return { ...there, ...(united === undefined ? {} : { set: united }), sources: [...there.sources, source] };
  if (there.doubt !== 0 && there.sources.length < PATHS) there.sources.push(source);
  return there;
}

export function becauseOf(left: readonly Construct[], right: readonly Construct[]): readonly Construct[] {
  if (right.length === 0) return left;
  return left.length === 0 ? right : [...new Set([...left, ...right])];
}
