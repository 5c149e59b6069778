/** Floor first, then cap, on both ends; a by-case limit applies its own bounds to each end. */
import type { Pair } from '../../conditions/amount.ts';
import { pairOf } from '../../conditions/judge.ts';
import type { Subject } from '../../conditions/subject.ts';
import type { Limits } from '../program.ts';
import { type Entry, step } from './entry.ts';
import { larger, smaller } from './pair.ts';

export function limitEntries(total: Pair, { floor, cap }: Limits, subject: Subject): readonly Entry[] {
  const raised = floor === undefined ? total : larger(total, pairOf(floor, subject));
  const cut = cap === undefined ? raised : smaller(raised, pairOf(cap, subject));
  return [...step('floor', total, raised), ...step('cap', raised, cut)];
}
