/** How far each side sees a lead: the furthest stage it counts one of the signals as. */
import type { ViewSide } from '../../../conditions/test.ts';
import { type JsFragment, js, whole } from '../../../js/fragment.ts';
import type { Compilation } from '../compilation.ts';

const views = new WeakMap<Compilation, Map<ViewSide, JsFragment>>();

/** Name of the rank of the stage, −1 for none. */
export function viewRank(compilation: Compilation, side: ViewSide): JsFragment {
  const known = views.get(compilation) ?? new Map<ViewSide, JsFragment>();
  views.set(compilation, known);
  const rank = known.get(side) ?? makeRank(compilation, side);
  known.set(side, rank);
  return rank;
}

function makeRank({ program, events, ranks }: Compilation, side: ViewSide): JsFragment {
  const view = events.variable(`${side} view`, whole(-1));
  for (const { id, countsAs } of program.signals) {
    const stage = countsAs[side];
    if (stage === undefined) continue;
    const rank = whole(ranks.get(stage) ?? 0);
    events.each(id, view, js`if (${view} < ${rank}) ${view} = ${rank};`);
  }
  return view;
}
