/** Shared numbers whose two owners stand on the same side. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { textOf } from '../../../agreement/written.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { metricsIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';
import { teamOf } from '../../service-levels.ts';

export const kpiOneSided: LintRule = {
  id: 'kpi/one-sided',
  title: 'A shared number that one side answers for alone',
  severity: 'error',
  certainty: 'proved',
  why: 'Somebody on the other side can spoil the figure without answering for it, and knows nothing of the target.',
  remedy: 'Name somebody on the other side under `contributing`, or keep the number out of the agreement.',
  check: (agreement, context) =>
    metricsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) => {
      const side = sideOf(agreement, data.accountable);
      if (side === undefined || side !== sideOf(agreement, data.contributing)) return [];
      const message = `The metric "${name}" is answered for by "${data.accountable}" and "${data.contributing}", who are both on the side of ${side}.`;
      return [{ message, place: valueAt(policy.file, [...path, 'contributing']) }];
    }),
};

function sideOf(agreement: Agreement, party: string): string | undefined {
  const team = teamOf(agreement, party);
  return team === undefined ? undefined : textOf(agreement.find('team', team)?.data['side']);
}
