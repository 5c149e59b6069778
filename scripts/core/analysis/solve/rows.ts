/**
 * The rows of a table while it is made: rows that nobody can tell apart are one, and what is known to be
 * reached surely needs no doubtful row beside it.
 */
import type { Construct } from '../leaf.ts';
import type { Bits } from './bits.ts';
import type { Doubt, Row, Source } from './table.ts';

/** Under one key one row for each doubt there is about it. */
type Group = Partial<Record<Doubt, Growing>>;
/** A row while it is made. */
type Growing = { -readonly [key in keyof Row]: Row[key] };

/** More paths than this are never tried for one doubtful row. */
const PATHS = 4;

export class Rows {
  private readonly groups = new Map<string, Group>();

  add(row: Omit<Row, 'sources'>, source: Source): void {
    const key = row.times === undefined ? row.values.join() : `${row.values.join()}|${row.times.join()}`;
    const group = this.groups.get(key);
    if (group === undefined) {
      this.groups.set(key, { [row.doubt]: { ...row, sources: [source] } });
      return;
    }
    if (coveredBySurer(row, group)) return;
    const there = group[row.doubt];
    if (there === undefined) group[row.doubt] = { ...row, sources: [source] };
    else grow(there, row.set, source);
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
  for (const surer of DOUBTS) {
    if (surer >= doubt) return false;
    const row = group[surer];
    if (row !== undefined && (set === undefined || (row.set !== undefined && set.isIn(row.set)))) return true;
  }
  return false;
}

/** A source that adds nothing is only kept where another way may be worth a try. */
function grow(there: Growing, set: Bits | undefined, source: Source): void {
  const united = set === undefined ? undefined : there.set?.union(set);
  if (united !== undefined && united !== there.set) {
    there.set = united;
    there.sources.push(source);
  } else if (there.doubt !== 0 && there.sources.length < PATHS) {
    there.sources.push(source);
  }
}

export function becauseOf(left: readonly Construct[], right: readonly Construct[]): readonly Construct[] {
  if (right.length === 0) return left;
  return left.length === 0 ? right : [...new Set([...left, ...right])];
}
