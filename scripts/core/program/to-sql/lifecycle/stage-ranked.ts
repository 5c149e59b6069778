/** From the rank of a stage back to its id. */
import { choose } from '../../../sql/case.ts';
import { type Fragment, integer, sql } from '../../../sql/fragment.ts';
import type { Compilation } from '../compilation.ts';

export function stageRanked({ ranks, dialect }: Compilation, rank: Fragment): Fragment {
  return choose(
    [...ranks].map(([stage, place]) => ({ when: sql`${rank} = ${integer(place)}`, gives: dialect.text(stage) })),
  );
}
