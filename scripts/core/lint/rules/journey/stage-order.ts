/** Programmes that move leads backwards, or promise them at a stage they do not lead to. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { Programme } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { programmesIn } from '../../programmes.ts';
import { rankOf } from '../../service-levels.ts';

export const programmeStages: LintRule = {
  id: 'journey/stage-order',
  title: 'A programme whose stages are out of order',
  severity: 'error',
  certainty: 'proved',
  why: 'Nobody could keep such a promise, or count whether it was kept.',
  remedy: 'Name the stage it starts from, the one it leads to, and count its promise on the way between the two.',
  check: (agreement, context) =>
    programmesIn(agreement, context).flatMap(({ definition: { name, policy, path }, data }) => {
      const slip = slipIn(data, agreement);
      if (slip === undefined) return [];
      const message = `The programme "${name}" ${slip.what}.`;
      return [{ message, place: valueAt(policy.file, [...path, ...slip.at]) }];
    }),
};

/** From and to may be one stage: customers who stay. Places beside the path have no order. */
function slipIn({ moves, promises }: Programme, agreement: Agreement) {
  const [from, to] = [rankOf(agreement, moves.from), rankOf(agreement, moves.to)];
  if (from === undefined || to === undefined) return undefined;
  if (to < from) return { at: ['moves', 'to'], what: `moves leads back from "${moves.from}" to "${moves.to}"` };
  const counted = promises === undefined ? undefined : rankOf(agreement, promises.of);
  if (promises === undefined || counted === undefined) return undefined;
  const isOnTheWay = counted <= to && (counted > from || from === to);
  const what = `promises leads as "${promises.of}", and moves them from "${moves.from}" to "${moves.to}"`;
  return isOnTheWay ? undefined : { at: ['promises', 'of'], what };
}
