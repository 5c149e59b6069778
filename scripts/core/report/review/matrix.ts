/**
 * Leads from stage to stage, from the old version down to the new one across. Where no lead was seen to
 * move the cell says whether one can, which is known of all possible leads.
 */
import type { Move, Movement, MovementCell, Review } from '../../compare/review.ts';
import { DISQUALIFIED, RECYCLED } from '../../program/program.ts';
import type { Cell, Table } from '../report.ts';
import type { Names } from './names.ts';

const NONE = 'none';

/** Stages that leads leave or reach, or may, in the order of the lifecycle. */
export function matrixOf({ cells }: Movement, review: Review, names: Names): Table {
  const { moves } = review.funnel;
  const met = new Set([...cells.filter(isMove), ...moves.filter(isOpen)].flatMap(({ from, to }) => [from, to]));
  const stages = stagesInOrder(review).filter((stage) => met.has(stage));
  const rows = stages.map((from): readonly Cell[] => [
    names.stage(from),
    ...stages.map((to) => cellOf(from, to, cells, review.funnel)),
  ]);
  return {
    block: 'table',
    columns: [
      { title: 'Before ↓  After →', align: 'left' },
      ...stages.map((stage) => ({ title: shortName(stage), align: 'right' as const })),
    ],
    rows,
  };
}

function isMove({ from, to, leads }: MovementCell): boolean {
  return from !== to && leads > 0;
}

function isOpen({ from, to, certainty }: Move): boolean {
  return from !== to && certainty !== 'impossible';
}

export const POSSIBLE = 'can';
export const OPEN = '?';
export const IMPOSSIBLE = '–';

/** A move that is not listed is impossible, if it is known which are not. */
function cellOf(from: string, to: string, cells: readonly MovementCell[], { effect, moves }: Review['funnel']): Cell {
  const leads = cells.find((cell) => cell.from === from && cell.to === to)?.leads ?? 0;
  const count = leads.toLocaleString('en');
  if (from === to) return { text: count, role: 'quiet' };
  if (leads > 0) return { text: count, role: 'strong' };
  const known = moves.find((move) => move.from === from && move.to === to)?.certainty;
  switch (known ?? (effect === 'undecided' ? 'undecided' : 'impossible')) {
    case 'observed':
    case 'possible':
      return { text: POSSIBLE, role: 'unknown' };
    case 'undecided':
      return { text: OPEN, role: 'unknown' };
    default:
      return { text: IMPOSSIBLE, role: 'quiet' };
  }
}

/** As the teams call it for short. */
function shortName(stage: string): string {
  return stage === NONE ? 'no stage' : stage;
}

function stagesInOrder({ base, head, movements, funnel }: Review): readonly string[] {
  const ofProgram = [head, base].flatMap(({ program }) => program?.lifecycle.stages.map(({ id }) => id) ?? []);
  const others = [...movements.flatMap(({ cells }) => cells), ...funnel.moves].flatMap(({ from, to }) => [from, to]);
  const last = [RECYCLED, DISQUALIFIED];
  const known = new Set([NONE, ...ofProgram, ...others]);
  return [...[...known].filter((stage) => !last.includes(stage)), ...last];
}
