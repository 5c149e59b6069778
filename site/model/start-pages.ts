/** What each side has to know first: what it promises, what it is owed, its numbers, its decisions, its meetings. */
import type { Definition } from '#core/agreement/agreement.ts';
import { listOf } from '#core/agreement/written.ts';
import type { Stage, Team } from '#core/schema/policies.generated.ts';
import { definitionsOf } from './definitions.ts';
import { sideOf } from './parties.ts';
import { deciders, isDecided, path } from './stages.ts';
import { written } from './written.ts';

export type Side = Team['side'];

export interface Reader {
  readonly side: Side;
  /** Address under `/for/`. */
  readonly id: string;
  readonly heading: string;
  readonly summary: string;
}

export const readers: readonly Reader[] = [
  {
    side: 'sales',
    id: 'sales',
    heading: 'Start here if you sell',
    summary: 'What sales owes, what it is owed, and where to look between two calls.',
  },
  {
    side: 'marketing',
    id: 'marketing',
    heading: 'Start here if you do marketing',
    summary: 'What marketing owes, what it is owed, and where its leads end up.',
  },
  {
    side: 'leadership',
    id: 'leadership',
    heading: 'Start here if you lead',
    summary: 'Whether the agreement holds, what it costs where it does not, and what waits for a decision.',
  },
];

/** Definitions of a kind in which one of the keys names a team or role of the side. */
export function namedBy(side: Side, kind: string, ...keys: readonly string[]): readonly Definition[] {
  return definitionsOf(kind).filter(({ data }) =>
    keys.some((key) => [data[key], ...listOf(data[key])].some((party) => sideOf(party) === side)),
  );
}

/** Stages that somebody of the side decides. */
export function decidedBy(side: Side): readonly Definition[] {
  return path.filter((stage) => {
    const data = written<Stage>(stage);
    return isDecided(data) && deciders(data).some((role) => sideOf(role) === side);
  });
}
