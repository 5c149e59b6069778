/** How far each side sees the lead, by its signals. */
import type { ViewSide } from '../../../conditions/test.ts';
import type { Explanation } from '../../explanation.ts';
import type { Explaining } from './context.ts';

const SIDES: readonly ViewSide[] = ['marketing', 'sales', 'agreed'];

export function viewsOf({ subject }: Explaining): Explanation['views'] {
  const seen = SIDES.map((side) => [side, subject.view(side)] as const);
  return Object.fromEntries(seen.filter(([, stage]) => typeof stage === 'string'));
}
