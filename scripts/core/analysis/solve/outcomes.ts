/** What is reachable of a circuit under factors: words for its roots, each with rows that lead there. */
import type { Circuit, NodeId } from '../circuit/node.ts';
import type { Factor } from '../factor.ts';
import { type Construct, leafKey } from '../leaf.ts';
import { type Answering, buildNetwork } from './build.ts';
import type { Meter } from './meter.ts';
import { at } from './operation.ts';
import { type Path, pathsOf } from './paths.ts';
import { type Solved, solve } from './solve.ts';
import { type Doubt, type Doubting, doubtAbout, type Row } from './table.ts';

export interface Outcome {
  /** One word for each root. */
  readonly seen: readonly string[];
  readonly doubt: Doubt;
  readonly because: readonly Construct[];
  /** Row of each factor that matters; several ways where none is sure. */
  readonly paths: readonly Path[];
}

export interface Outcomes {
  /** No two with the same words; the surest of those there are. */
  readonly outcomes: readonly Outcome[];
  readonly complete: boolean;
}

/** Ways tried for an outcome of which none is sure. */
const WAYS = 4;

export function outcomesOf(
  circuit: Circuit & { readonly roots: readonly NodeId[] },
  factors: readonly Factor[],
  meter: Meter,
): Outcomes {
  const { network, roots, wordOf } = buildNetwork(circuit, answeringOf(factors));
  const solved = solve(
    network,
    roots,
    factors.map(({ rows }) => rows),
    meter,
  );
  const doubts = factors.flatMap(({ rows }) => doubtAboutAll(rows) ?? []);
  const found = new Map<string, Outcome>();
  for (const [row, values] of ends(solved, roots, (root) => network.valueOf(root))) {
    const seen = values.map((value, root) => wordOf(root, value));
    const key = JSON.stringify(seen);
    const known = found.get(key);
    const { doubt, because } = [row, ...doubts].reduce((one, other) => (other.doubt > one.doubt ? other : one));
    if (known !== undefined && known.doubt <= doubt) continue;
    found.set(key, { seen, doubt, because, paths: pathsOf(row, doubt === 0 ? 1 : WAYS) });
  }
  return { outcomes: [...found.values()], complete: solved.complete };
}

/** Where no row is sure: with one answer only it is a constant, and no path tells of it. */
function doubtAboutAll(rows: Factor['rows']): Doubting | undefined {
  const doubts = rows.map(doubtAbout);
  const least = doubts.reduce<Doubting | undefined>(
    (one, other) => (one !== undefined && one.doubt <= other.doubt ? one : other),
    undefined,
  );
  return least?.doubt === 0 ? undefined : least;
}

function answeringOf(factors: readonly Factor[]): ReadonlyMap<string, Answering> {
  const answering = new Map<string, Answering>();
  for (const [factor, { leaves, rows }] of factors.entries()) {
    for (const [place, leaf] of leaves.entries()) answering.set(leafKey(leaf), { factor, place, rows });
  }
  return answering;
}

/** Values of the roots; without any factor that matters there is one combination, of constants. */
function* ends(
  { nodes, rows }: Solved,
  roots: readonly number[],
  constant: (root: number) => number | undefined,
): Generator<readonly [Row, readonly number[]]> {
  const open: Row = { values: [], doubt: 0, because: [], sources: [] };
  for (const row of nodes.length === 0 ? [open] : rows) {
    for (const z of row.set?.values() ?? [0]) {
      const valueAt = (place: number): number => at(row.values, place) + (row.times?.[place] ?? 0) * z;
      yield [row, roots.map((root) => constant(root) ?? valueAt(nodes.indexOf(root)))];
    }
  }
}
