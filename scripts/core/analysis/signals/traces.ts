/**
 * How each thing remembered was come by: the last event (or forgetting) of one list of events that leads
 * to it, and what came before, that is, was newer. Lists share their beginnings.
 */
import type { Cell } from './cells.ts';
import type { Happening, KeyMove } from './happening.ts';

export interface Step {
  readonly cell: Cell;
  readonly what: { readonly happening: Happening; readonly moves: readonly KeyMove[] } | { readonly cut: string };
}

/** The list without events. */
export const NOTHING = 1;

export class Traces {
  readonly #steps: Step[] = [];
  #step = new Int32Array(ROOM);
  #newer = new Int32Array(ROOM);
  #events = new Int32Array(ROOM);
  #size = NOTHING + 1;

  /** A step that lists can be made longer by. */
  step(step: Step): number {
    return this.#steps.push(step) - 1;
  }

  /** Gives the longer list. */
  add(newer: number, step: number): number {
    if (this.#size === this.#step.length) {
      this.#step = twice(this.#step);
      this.#newer = twice(this.#newer);
      this.#events = twice(this.#events);
    }
    const isEvent = 'happening' in (this.#steps[step]?.what ?? {});
    this.#step[this.#size] = step;
    this.#newer[this.#size] = newer;
    this.#events[this.#size] = (this.#events[newer] ?? 0) + Number(isEvent);
    return this.#size++;
  }

  /** How many events are in the list. */
  events(trace: number): number {
    return this.#events[trace] ?? 0;
  }

  /** The newest first. */
  steps(trace: number): readonly Step[] {
    const steps: Step[] = [];
    for (let at = trace; at > NOTHING; at = this.#newer[at] ?? NOTHING) {
      const step = this.#steps[this.#step[at] ?? -1];
      if (step !== undefined) steps.push(step);
    }
    return steps.reverse();
  }
}

const ROOM = 1024;

function twice(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
