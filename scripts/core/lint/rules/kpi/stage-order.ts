/** Conversions, times and moves from a later stage to an earlier one. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { type NodePlace, valueAt } from '../../../diagnostics/place.ts';
import type { Quantity } from '../../../schema/policies.generated.ts';
import { seriesIn } from '../../kpis.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';
import { rankOf } from '../../service-levels.ts';
import { soundOf } from '../sound-of.ts';

export const stageOrder: LintRule = {
  id: 'kpi/stage-order',
  title: 'A figure that runs backwards',
  severity: 'error',
  certainty: 'proved',
  why: 'Whoever is in the first stage has passed the second one already, so the figure says nothing.',
  remedy: 'Name the earlier stage under `from` and the later one under `to`.',
  check: (agreement, context) =>
    [conversionsIn, timesIn, movesIn]
      .flatMap((waysIn) => waysIn(agreement, context))
      .flatMap(({ what, from, to, place }) => {
        const [start, end] = [rankOf(agreement, from), rankOf(agreement, to)];
        if (start === undefined || end === undefined || start < end) return [];
        return [{ message: `${what} runs from "${from}" to "${to}", which does not come after it.`, place }];
      }),
};

interface Way {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly place: NodePlace;
}

function conversionsIn(agreement: Agreement, context: LintContext): readonly Way[] {
  return seriesIn(agreement, context).flatMap(({ definition: { path, policy }, data: { formula }, what }) => {
    if (!('conversion' in formula)) return [];
    const { from, to } = formula.conversion;
    return [{ what, from, to, place: valueAt(policy.file, [...path, 'formula', 'conversion', 'to']) }];
  });
}

function timesIn(agreement: Agreement, context: LintContext): readonly Way[] {
  return soundOf<Quantity>(agreement, 'quantity', context).flatMap(({ definition: { name, path, policy }, data }) => {
    const { from: { reached: from } = {}, to: { reached: to } = {} } = data.drawn_from?.time ?? {};
    if (from === undefined || to === undefined) return [];
    const place = valueAt(policy.file, [...path, 'drawn_from', 'time', 'to']);
    return [{ what: `The quantity "${name}"`, from, to, place }];
  });
}

function movesIn(agreement: Agreement, context: LintContext): readonly Way[] {
  return soundOf<Quantity>(agreement, 'quantity', context).flatMap(({ definition: { name, path, policy }, data }) => {
    const { from, to = [] } = data.drawn_from?.moved ?? {};
    if (from === undefined) return [];
    return to.map((stage, index) => {
      const place = valueAt(policy.file, [...path, 'drawn_from', 'moved', 'to', index]);
      return { what: `The quantity "${name}"`, from, to: stage, place };
    });
  });
}
