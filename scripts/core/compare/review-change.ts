/** The review of a change: two versions of the agreement, compared. */
import { analyse } from '../analysis/analyse.ts';
import type { Lead } from '../program/lead.ts';
import { dayIn } from '../program/leads/zone.ts';
import { changesOf } from './changes.ts';
import type { Comparing, Logic } from './comparing.ts';
import { conesOf } from './cones.ts';
import { consequencesOf } from './consequences/index.ts';
import { funnelOf } from './funnel.ts';
import { mustAgreeOn } from './must-agree.ts';
import { policyChangesOf } from './policy-changes.ts';
import { remembering } from './remembering.ts';
import type { Movement, Review, Version } from './review.ts';

export interface Change {
  readonly base: Version;
  readonly head: Version;
  /** Epoch milliseconds. */
  readonly asOf: number;
  /** Leads that witnesses should look like. */
  readonly samples: readonly Lead[];
  /** Leads judged under both versions already, to be shown and to be counted. */
  readonly movements?: readonly Movement[];
  /** `written` tells only what is written differently, and nothing of the whole funnel. */
  readonly depth?: Comparing['depth'];
}

export function review({ base, head, asOf, samples, movements = [], depth = 'all' }: Change): Review {
  const comparing: Comparing = { base, head, asOf, depth, logic: logicOf(base, head, asOf, samples) };
  const changes = [...changesOf(comparing), ...policyChangesOf(comparing)];
  return {
    base,
    head,
    asOf,
    changes,
    funnel: funnelIn(comparing, movements),
    movements,
    consequences: consequencesOf(changes, movements, comparing),
    mustAgree: mustAgreeOn(changes, base, head),
  };
}

function logicOf(base: Version, head: Version, asOf: number, samples: readonly Lead[]): Logic | undefined {
  if (base.program === undefined || head.program === undefined) return undefined;
  const moment = { asOf, asOfDate: dayIn(head.program.timeZone, asOf) };
  return {
    base: base.program,
    head: head.program,
    moment,
    cones: conesOf(base.program, head.program),
    analysis: remembering(analyse({ base: base.program, head: head.program, moment, samples })),
  };
}

/** A move that leads at hand were seen to make is more than possible. */
function funnelIn({ logic, depth }: Comparing, movements: readonly Movement[]): Review['funnel'] {
  if (logic === undefined || depth === 'written') return { effect: 'undecided', because: [], moves: [] };
  const funnel = funnelOf(logic);
  const seen = new Set(movements.flatMap(({ cells }) => cells.map(({ from, to }) => `${from} ${to}`)));
  const moves = funnel.moves.map((move) =>
    move.certainty === 'possible' && seen.has(`${move.from} ${move.to}`)
      ? ({ ...move, certainty: 'observed' } as const)
      : move,
  );
  return { ...funnel, moves };
}
