/** Which events count, in one way of several to write it. */
import type { EventCount } from '../../../conditions/test.ts';
import { withoutRanks } from '../fields/ids-beyond.ts';

export function plainCount({ where, ...count }: EventCount): EventCount {
  const tests = where.map(({ property, by }) => ({ property, by: by.map(withoutRanks) }));
  return { ...count, where: tests.toSorted((one, other) => (one.property < other.property ? -1 : 1)) };
}
