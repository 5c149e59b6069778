/** The way back: which row of each factor a row of a table is made of. */
import type { Bits } from './bits.ts';
import type { Joined, Row, Source } from './table.ts';

/** Row of each factor. */
export type Path = ReadonlyMap<number, number>;

/** Up to so many ways, the surest first. */
export function pathsOf(row: Row, most: number): readonly Path[] {
  // A constant comes out so whatever the rows are.
  if (row.sources.length === 0) return [new Map()];
  const paths: Path[] = [];
  for (const source of row.sources) {
    if (paths.length >= most) break;
    const path = new Map<number, number>();
    follow(source, row.set?.min, path);
    paths.push(path);
  }
  return paths;
}

function walk(row: Row, z: number | undefined, path: Map<number, number>): void {
  const source = row.sources.find((one) => isSourceOf(one, z));
  if (source === undefined) throw new Error('A row of the analysis came from nowhere.');
  follow(source, z, path);
}

function isSourceOf(source: Source, z: number | undefined): boolean {
  if (z === undefined || source.from === 'factor') return true;
  if (source.from === 'join') return source.set !== undefined && nearest(source.set, z, source.limits) !== undefined;
  if (source.from === 'rows') return source.rows.some((one) => one.z === z);
  const { row, times, plus } = source;
  return (z - plus) % times === 0 && row.set?.has((z - plus) / times) === true;
}

function follow(source: Source, z: number | undefined, path: Map<number, number>): void {
  if (source.from === 'factor') {
    path.set(source.factor, source.row);
    return;
  }
  if (source.from === 'rows') {
    const found = source.rows.find((one) => z === undefined || one.z === z);
    if (found !== undefined) walk(found.row, undefined, path);
    return;
  }
  if (source.from === 'row') {
    const { row, times, plus } = source;
    walk(row, row.set === undefined ? undefined : z === undefined ? row.set.min : (z - plus) / times, path);
    return;
  }
  const [x, y] = halves(source, z);
  walk(source.left, x, path);
  walk(source.right, y, path);
}

/** Where `z` stands for all beyond a limit, one of those. */
function nearest(set: Bits, z: number, limits: Joined['limits']): number | undefined {
  if (set.has(z)) return z;
  if (limits === undefined) return undefined;
  if (z === limits.to) return set.next(z);
  return z === limits.from && set.min < z ? set.min : undefined;
}

function halves(
  { x, y, a, b, set, limits }: Joined,
  z: number | undefined,
): readonly [number | undefined, number | undefined] {
  const sum = set === undefined ? undefined : z === undefined ? set.min : nearest(set, z, limits);
  if (sum === undefined || x === undefined || y === undefined || a === 0 || b === 0) {
    return [
      x === undefined || sum === undefined || a === 0 ? x?.min : sum / a,
      y === undefined || sum === undefined || b === 0 ? y?.min : sum / b,
    ];
  }
  for (const one of x.values()) {
    const other = (sum - a * one) / b;
    if (Number.isInteger(other) && y.has(other)) return [one, other];
  }
  throw new Error('A sum of the analysis has no addends.');
}
