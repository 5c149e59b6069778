/**
 * The whole funnel: from which stage to which a lead can move, by `qualifies_for`, over all possible leads.
 *
 * Most moves are settled by what is known of each gate. A lead qualifies for the furthest stage whose gate it
 * passes, so it moves to a stage further on only if it is gained there, and to one further back only if it is
 * lost where it was; and it moves into or out of `disqualified`, or is held back at the first stage, only if
 * some disqualifier lets it. What that leaves open is asked of all leads at once.
 */

import type { Construct } from '../analysis/leaf.ts';
import type { Observation, Reach } from '../analysis/reach.ts';
import { DISQUALIFIED, type Program } from '../program/program.ts';
import type { Logic } from './comparing.ts';
import { funnelOutcome } from './outcomes.ts';
import { bothSides, type Proof, prove, rankOfTruth } from './proof.ts';
import type { Effect, Move, Review } from './review.ts';
import { explainingOf } from './said.ts';

const NONE = 'none';

export function funnelOf(logic: Logic): Review['funnel'] {
  const places = placesOf(logic);
  const ways = waysOf(logic);
  const open = places.flatMap((from, row) =>
    places.flatMap((to, column) => (row !== column && isOpen(from, to, places, ways) ? [{ from, to }] : [])),
  );
  if (open.length === 0) return { effect: 'equivalent', because: [], moves: [] };
  const reach = logic.analysis.reach(QUALIFIES_FOR, STEPS);
  const moves = open.map(({ from, to }) => moveOf(from, to, reach, logic));
  const because: ReadonlySet<Construct> = new Set([
    ...reach.reached.flatMap((one) => (one.lead === undefined ? one.because : [])),
    ...(reach.complete ? [] : (['steps'] as const)),
  ]);
  const effect = effectOf(moves, places);
  return { effect, because: effect === 'undecided' ? [...because] : [], moves };
}

const QUALIFIES_FOR: readonly Observation[] = [
  { see: 'qualifies-for', side: 'base' },
  { see: 'qualifies-for', side: 'head' },
];
const STEPS = 400_000;

/** From least to furthest. */
function placesOf({ base, head }: Logic): readonly string[] {
  const computed = ({ lifecycle }: Program) => lifecycle.stages.filter(({ gate }) => gate !== undefined);
  const stages = new Set([...computed(base), ...computed(head)].map(({ id }) => id));
  const order = head.lifecycle.stages.map(({ id }) => id);
  const first = head.lifecycle.stages[0]?.id;
  if (first !== undefined) stages.add(first);
  return [DISQUALIFIED, NONE, ...[...stages].sort((a, b) => order.indexOf(a) - order.indexOf(b))];
}

interface Ways {
  /** Stages that some lead may be gained for, or lost for. */
  readonly gained: ReadonlySet<string>;
  readonly lost: ReadonlySet<string>;
  /** Whether some disqualifier may come out differently. */
  readonly drops: boolean;
}

function waysOf(logic: Logic): Ways {
  const { base, head, cones } = logic;
  const stages = new Set([...base.lifecycle.stages, ...head.lifecycle.stages].map(({ id }) => id));
  const changed = [...stages].filter((id) => cones.differs(`stage ${id}`));
  const gates = changed.map((id) => [id, gateProof(id, logic)] as const);
  const ids = new Set([...base.lifecycle.disqualifiers, ...head.lifecycle.disqualifiers].map(({ id }) => id));
  const drops = [...ids].some((id) => cones.differs(`disqualifier ${id}`));
  const isOrderOther = order(base) !== order(head);
  return {
    gained: new Set(isOrderOther ? stages : gates.filter(([, proof]) => may(proof, 'up')).map(([id]) => id)),
    lost: new Set(isOrderOther ? stages : gates.filter(([, proof]) => may(proof, 'down')).map(([id]) => id)),
    drops,
  };
}

function order({ lifecycle }: Program): string {
  return lifecycle.stages.map(({ id }) => id).join(' ');
}

/** A stage that only one version computes is gained or lost as a whole. */
function gateProof(id: string, logic: Logic): Proof | undefined {
  const computes = ({ lifecycle }: Program): boolean =>
    lifecycle.stages.some((stage) => stage.id === id && stage.gate !== undefined);
  if (!computes(logic.base) || !computes(logic.head)) return undefined;
  return prove(
    bothSides((side) => ({ see: 'qualifies', side, stage: id }), rankOfTruth),
    logic,
  );
}

function may(proof: Proof | undefined, way: 'up' | 'down'): boolean {
  return proof === undefined || !(proof.moves === 'none' || proof.moves === (way === 'up' ? 'down' : 'up'));
}

function isOpen(from: string, to: string, places: readonly string[], { gained, lost, drops }: Ways): boolean {
  const first = places[2];
  if (to === DISQUALIFIED || from === DISQUALIFIED) return drops;
  if (drops && (to === first || from === first)) return true;
  return places.indexOf(to) > places.indexOf(from) ? gained.has(to) : lost.has(from);
}

function moveOf(from: string, to: string, { reached, complete }: Reach, logic: Logic): Move {
  const found = reached.find(({ seen }) => seen[0] === from && seen[1] === to);
  if (found === undefined) return { from, to, certainty: complete ? 'impossible' : 'undecided' };
  if (found.lead === undefined) return { from, to, certainty: 'undecided' };
  const { lead, like } = logic.analysis.smallest(QUALIFIES_FOR, found.lead);
  const witness = {
    lead,
    ...(like === undefined ? {} : { like }),
    before: funnelOutcome(explainingOf(logic.base, lead, logic.moment)),
    after: funnelOutcome(explainingOf(logic.head, lead, logic.moment)),
  };
  return { from, to, certainty: 'possible', witness };
}

/** Looser if leads only get further. */
function effectOf(moves: readonly Move[], places: readonly string[]): Effect {
  const rise = ({ from, to }: Move): number => places.indexOf(to) - places.indexOf(from);
  const possible = moves.filter(({ certainty }) => certainty === 'possible');
  const [up, down] = [possible.some((move) => rise(move) > 0), possible.some((move) => rise(move) < 0)];
  if (up && down) return 'shifted';
  if (moves.some(({ certainty }) => certainty === 'undecided')) return 'undecided';
  if (!up && !down) return 'equivalent';
  return up ? 'looser' : 'stricter';
}
