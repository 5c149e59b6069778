/** Which recorded stage may follow which by `moves` alone; transitions declared one by one come on top. */
import { DISQUALIFIED, type ProgramLifecycle, RECYCLED } from './program.ts';
import { isSide } from './stage-ranks.ts';

/**
 * Anybody may go beside the path, and from Recycled back to where the lead has been or enters; what is
 * disqualified goes nowhere but to Recycled. Without `from` it is the first record of a lead.
 */
export function isAllowed(
  {
    moves = 'free',
    stages,
    entersAt,
  }: Pick<ProgramLifecycle, 'moves' | 'entersAt'> & {
    readonly stages: readonly { readonly id: string }[];
  },
  from: string | undefined,
  to: string,
  been: ReadonlySet<string>,
): boolean {
  if (moves === 'free' || isSide(to)) return true;
  if (from === DISQUALIFIED) return false;
  const path = stages.map(({ id }) => id);
  const begins = from === undefined || from === RECYCLED;
  if (moves === 'forward') return begins || path.indexOf(to) > path.indexOf(from);
  if (!begins) return path.indexOf(to) === path.indexOf(from) + 1;
  const entries =
    entersAt === undefined ? path.slice(0, 1) : [...entersAt.cases.map(({ value }) => value), entersAt.otherwise];
  return been.has(to) || entries.includes(to);
}
