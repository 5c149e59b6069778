/** Floor first, then cap, on both ends; a by-case limit applies its own bounds to each end. */
import type { Pair } from '../../conditions/amount.ts';
import { pairOf } from '../../conditions/judge.ts';
import type { Subject } from '../../conditions/subject.ts';
import type { Limits } from '../program.ts';
import { type Entry, step } from './entry.ts';
import { larger, smaller } from './pair.ts';

export function limitEntries(total: Pair, { floor, cap }: Limits, subject: Subject): readonly Entry[] {
  const lowest = floor === undefined ? undefined : pairOf(floor, subject);
  const highest = cap === undefined ? undefined : pairOf(cap, subject);
  const raised = lowest === undefined ? total : larger(total, lowest);
  const cut = highest === undefined ? raised : smaller(raised, highest);
  return [
    ...step('floor', total, raised, lowest === undefined ? {} : { bound: lowest }),
    ...step('cap', raised, cut, highest === undefined ? {} : { bound: highest }),
  ];
}
