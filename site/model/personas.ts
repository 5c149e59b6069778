/** What is known of a persona beside what is written under it: what is said to it, and what its sample leads did. */
import type { Definition } from '#core/agreement/agreement.ts';
import { definitionsOf, linkOf } from './definitions.ts';
import { type Cell, cellsOf, steps } from './journey.ts';
import { leadsUnder } from './statements.ts';

/** The column of the journey that belongs to it, step by step. */
export function conversationsOf(persona: Definition): readonly Cell[] {
  return steps.flatMap((step) => cellsOf(step).filter((cell) => cell.persona === persona));
}

export interface SeenSignal {
  readonly link: ReturnType<typeof linkOf>;
  /** Sample leads it was seen of at least once. */
  readonly leads: number;
}

/** Signals seen of its sample leads, those of most leads first. */
export function signalsOf(persona: Definition): readonly SeenSignal[] {
  const seen = leadsUnder(persona).yes.map(
    ({ lead, asOf }) => new Set((lead.events ?? []).filter(({ at }) => at <= asOf).map(({ signal }) => signal)),
  );
  return definitionsOf('signal')
    .map(({ name }) => ({ link: linkOf('signal', name), leads: seen.filter((signals) => signals.has(name)).length }))
    .filter(({ leads }) => leads > 0)
    .toSorted((one, other) => other.leads - one.leads);
}
