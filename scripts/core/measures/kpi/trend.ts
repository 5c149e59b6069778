/** How the latest actual stands to the one before it. */
import type { Direction } from './attainment.ts';
import { improvementOf } from './improvement.ts';
import type { Span } from './periods.ts';

export interface Reached extends Span {
  readonly actual: number;
}

export type Trend<T extends Reached = Reached> =
  | { readonly is: 'moved'; readonly before: T; readonly by: number }
  | { readonly is: 'unchanged'; readonly before: T }
  /** From nothing to something: no percentage says how much. */
  | { readonly is: 'no-base'; readonly before: T }
  /** The two were worked out by different definitions, so that their difference says nothing. */
  | { readonly is: 'redefined'; readonly before: T };

/**
 * `reached` is about periods alike, in order. `since` is the first day of the definition in force.
 * `by` is in whole percent, positive where it is an improvement; `undefined` below two actuals.
 */
export function trendOf<T extends Reached>(
  reached: readonly T[],
  better: Direction,
  since?: string,
): Trend<T> | undefined {
  const [before, last] = reached.slice(-2);
  if (before === undefined || last === undefined) return undefined;
  if (isBefore(before, since) && !isBefore(last, since)) return { is: 'redefined', before };
  if (before.actual === last.actual) return { is: 'unchanged', before };
  const by = improvementOf(before.actual, last.actual, better);
  return by === undefined ? { is: 'no-base', before } : { is: 'moved', before, by };
}

/** Whether the period began under an earlier definition. */
export function isBefore({ from }: Span, since: string | undefined): boolean {
  return since !== undefined && from < since;
}
