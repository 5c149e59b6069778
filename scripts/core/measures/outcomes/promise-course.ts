/**
 * Whether a programme keeps its promise, as far as it has been counted. While it runs nothing is lost:
 * its number is compared with the even part of its days that is over, its acceptance with the promise
 * itself. Once it is over both are final. A programme without a last day has no day by which its number
 * is due.
 */
import { parseDate } from '../../conditions/date.ts';
import type { Programme } from '../../schema/policies.generated.ts';

export type Course =
  /** Reached, or final and good. */
  | 'kept'
  | 'on-course'
  | 'behind'
  /** Over, and short of it. */
  | 'broken'
  /** Nothing promised, nothing counted, or nothing due yet. */
  | 'open';

export function volumeOf(programme: Programme): Course {
  const { promises, results } = programme;
  if (promises === undefined || results === undefined) return 'open';
  if (results.leads >= promises.leads) return 'kept';
  const days = daysOf(programme, results.counted_on);
  if (days === undefined) return 'open';
  if (days.past >= days.all) return 'broken';
  return results.leads * days.all >= promises.leads * days.past ? 'on-course' : 'behind';
}

/** Compared without rounding: 64.9% does not keep a promise of 65%. */
export function qualityOf(programme: Programme): Course {
  const { promises, results } = programme;
  const [accepted, decided] = [results?.accepted, results?.decided];
  if (promises === undefined || results === undefined || accepted === undefined || !decided) return 'open';
  const days = daysOf(programme, results.counted_on);
  const isOver = days !== undefined && days.past >= days.all;
  if (accepted * 100 >= decided * Number.parseInt(promises.acceptance, 10)) return isOver ? 'kept' : 'on-course';
  return isOver ? 'broken' : 'behind';
}

/** Whole days from the first to the last, both included, and those of them over when it was counted. */
function daysOf({ from, until }: Programme, countedOn: string) {
  const [first, last, counted] = [parseDate(from), parseDate(until ?? ''), parseDate(countedOn)];
  if (first === undefined || last === undefined || counted === undefined) return undefined;
  return { all: last - first + 1, past: counted - first + 1 };
}
