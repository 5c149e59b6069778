/**
 * How a dispute climbs: each step of its ladder takes over so many days after the day by which it was
 * to be decided. Days are whole days since 1970-01-01.
 */
import type { EscalationLadder } from '../schema/policies.generated.ts';

export interface Rung {
  readonly day: number;
  /** Team or role that takes over. */
  readonly to: string;
  readonly does?: string | undefined;
}

export function rungsOf(steps: EscalationLadder['steps'], decideBy: number): readonly Rung[] {
  return steps.map(({ after, to, does }) => ({ day: decideBy + daysOf(after), to, does }));
}

/** `0d`, `14d`. */
export function daysOf(after: string): number {
  return Number.parseInt(after, 10);
}

/** Whose turn it is; nobody's before the day to decide by is over. */
export function rungOn(rungs: readonly Rung[], decideBy: number, today: number): Rung | undefined {
  return today <= decideBy ? undefined : rungs.findLast(({ day }) => day <= today);
}
