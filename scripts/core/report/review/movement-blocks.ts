/** How leads move between stages: one section for each set of leads counted, the sample leads first. */

import type { Movement, MovementCell, Review } from '../../compare/review.ts';
import { listed } from '../../conditions/phrase.ts';
import type { Block, Section, Table } from '../report.ts';
import { IMPOSSIBLE, matrixOf, OPEN, POSSIBLE } from './matrix.ts';
import { movedIn } from './moved.ts';
import { counted, type Names } from './names.ts';
import { KEEP } from './priorities.ts';

export function movementBlocks(review: Review, names: Names): readonly Section[] {
  return review.movements.map((movement) => ({
    block: 'section',
    title: `How leads move: ${movement.of}`,
    folded: false,
    keep: KEEP.movement,
    blocks: blocksOf(movement, review, names),
  }));
}

function blocksOf(movement: Movement, review: Review, names: Names): readonly Block[] {
  const moved = movedIn(movement);
  const still: Block = { block: 'text', text: stillSentence(movement, review) };
  if (moved === 0 && !canMove(review)) return [still];
  const matrix = matrixOf(movement, review, names);
  const legend: Block = { block: 'text', text: legendOf(matrix) };
  return [
    ...(moved === 0 ? [still] : []),
    matrix,
    legend,
    ...(moved === 0 ? [] : restOf(movement, matrix, names)),
    ...causes(movement, names),
  ];
}

function canMove({ funnel: { moves } }: Review): boolean {
  return moves.some(({ from, to, certainty }) => from !== to && certainty !== 'impossible');
}

function stillSentence({ leads }: Movement, review: Review): string {
  const all = leads === 1 ? 'The one lead stays' : `All ${leads.toLocaleString('en')} leads stay`;
  return `${all} where ${leads === 1 ? 'it is' : 'they are'}${canMove(review) ? '.' : ', and no possible lead moves.'}`;
}

/** Of the marks that are there. */
function legendOf({ rows }: Table): string {
  const met = new Set(rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  const marks = [
    ...(met.has(POSSIBLE) ? [`${POSSIBLE}: none of these, yet there is a lead that does (proved).`] : []),
    ...(met.has(OPEN) ? [`${OPEN}: not decided.`] : []),
    ...(met.has(IMPOSSIBLE) ? [`${IMPOSSIBLE}: no lead can (proved).`] : []),
  ];
  return ['Numbers are leads.', ...marks].join(' ');
}

/** Of leads in stages that are not in the matrix. */
function restOf({ cells }: Movement, matrix: Table, names: Names): readonly Block[] {
  const shown = new Set(matrix.rows.map(([name]) => name));
  const still = cells.filter(({ from, leads }) => leads > 0 && !shown.has(names.stage(from)));
  if (still.length === 0) return [];
  const told = still.map(({ from, leads }) => `${leads.toLocaleString('en')} ${names.stage(from)}`);
  return [{ block: 'text', text: `All others stay where they are: ${listed(told, 'and')}.` }];
}

/** What made leads move, move by move. */
function causes({ cells }: Movement, names: Names): readonly Block[] {
  const moved = cells.filter(({ from, to, leads }) => from !== to && leads > 0);
  if (moved.length === 0) return [];
  const hasExamples = moved.some(({ examples }) => examples.length > 0);
  const table: Table = {
    block: 'table',
    columns: [
      { title: 'Move', align: 'left' },
      { title: 'Leads', align: 'right' },
      { title: 'Through', align: 'left' },
      ...(hasExamples ? [{ title: 'Such as', align: 'left' as const }] : []),
    ],
    rows: moved.map((cell) => [
      `${names.stage(cell.from)} → ${names.stage(cell.to)}`,
      cell.leads.toLocaleString('en'),
      throughOf(cell),
      ...(hasExamples ? [cell.examples.slice(0, MOST_EXAMPLES).join(', ')] : []),
    ]),
  };
  return [table];
}

const MOST_EXAMPLES = 3;

/** Counts only where not all of them moved for the same reason. */
function throughOf({ leads, through }: MovementCell): string {
  const most = 3;
  const told = through
    .slice(0, most)
    .map((one) => (one.leads === leads ? one.definition : `${one.definition} (${one.leads.toLocaleString('en')})`));
  return through.length > most
    ? `${told.join(', ')} and ${counted(through.length - most, 'other')}`
    : listed(told, 'and');
}
