/**
 * "To what end?" asked again and again: the chain from something that is done through ends and numbers
 * to the revenue goal.
 *
 * A chain has arrived at a goal, which is a number; or, where no number says it, at an end that states a
 * business motive and asks no further. An end that says neither stops it short; one that leads back into
 * the chain makes it a circle.
 */
import type { Agreement, Definition } from './agreement.ts';
import { textOf } from './written.ts';

export interface Chain {
  /** From the definition itself to the last thing it leads to; of a circle the first repeated one closes it. */
  readonly links: readonly Definition[];
  /** `open` where the next link is not defined, which is reported elsewhere. */
  readonly ends: 'at-a-goal' | 'at-a-motive' | 'short' | 'in-a-circle' | 'open';
}

/** What `to_what_end` may name. */
const ENDS = ['end', 'metric', 'goal'] as const;

export function chainFrom(start: Definition, { find }: Pick<Agreement, 'find'>): Chain {
  const links: Definition[] = [start];
  for (;;) {
    const last = links.at(-1) ?? start;
    if (last.kind === 'goal') return { links, ends: 'at-a-goal' };
    const end = textOf(last.data['to_what_end']);
    if (end === undefined) return { links, ends: hasMotive(last) ? 'at-a-motive' : 'short' };
    const next = ENDS.map((kind) => find(kind, end)).find((found) => found !== undefined);
    if (next === undefined) return { links, ends: 'open' };
    if (links.includes(next)) return { links: [...links, next], ends: 'in-a-circle' };
    links.push(next);
  }
}

export function reachesRevenue({ ends }: Chain): boolean {
  return ends === 'at-a-goal' || ends === 'at-a-motive';
}

/** The links that lead to one another, each once; empty for a chain that has an end. */
export function circleOf({ links, ends }: Chain): readonly Definition[] {
  const closing = links.at(-1);
  return ends === 'in-a-circle' && closing !== undefined ? links.slice(links.indexOf(closing), -1) : [];
}

/** Everything that leads somewhere. */
export function isOnTheWay({ kind }: Definition): boolean {
  return kind === 'programme' || kind === 'end' || kind === 'metric';
}

/** A programme says its motive beside its end; only an end may rest on one. */
function hasMotive({ kind, data }: Definition): boolean {
  return kind === 'end' && textOf(data['motive']) !== undefined;
}
