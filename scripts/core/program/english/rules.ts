/** How a rule counts, in phrases. */
import { durationText } from '../../conditions/duration.ts';
import type { Limit } from '../program.ts';
import { formatCount } from './format.ts';

/** `once`, `once in 30 days`, `3 times in 7 days`. */
export function formatLimit({ newest, per }: Limit): string {
  const times = newest === 1 ? 'once' : formatCount(newest, 'time');
  return per === undefined ? times : `${times} in ${durationText(per)}`;
}
