/** The review of a change: two versions of the agreement, compared. */
import { analyse } from '../analysis/analyse.ts';
import type { Lead } from '../program/lead.ts';
import { dayIn } from '../program/leads/zone.ts';
import { changesOf } from './changes.ts';
import type { Comparing, Logic } from './comparing.ts';
import { conesOf } from './cones.ts';
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
}

export function review({ base, head, asOf, samples, movements = [] }: Change): Review {
  const comparing: Comparing = { base, head, asOf, logic: logicOf(base, head, asOf, samples) };
  const changes = changesOf(comparing);
  return {
    base,
    head,
    asOf,
    changes,
    funnel: { effect: 'undecided', because: [], moves: [] },
    movements,
    consequences: [],
    mustAgree: [],
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
    analysis: analyse({ base: base.program, head: head.program, moment, samples }),
  };
}
