/** Wins that are recognised in one direction only. */
import { keyAt } from '../../../diagnostics/place.ts';
import type { Win } from '../../../schema/policies.generated.ts';
import { isInForceToday } from '../../journey.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

const SIDES = ['marketing', 'sales'] as const;

export const winsOneSided: LintRule = {
  id: 'governance/wins-one-sided',
  title: 'Wins of one side only',
  severity: 'warning',
  certainty: 'proved',
  why: 'A team that is never thanked by the other stops telling it what worked.',
  remedy: 'Name a success of the other side as well.',
  check: (agreement, context) => {
    const wins = soundOf<Win>(agreement, 'win', context).filter(({ definition }) =>
      isInForceToday(definition, context),
    );
    const missing = SIDES.find((side) => !wins.some(({ data }) => data.of === side));
    const [first] = wins;
    if (first === undefined || missing === undefined || agreement.mayLack('win')) return [];
    const message = `None of the ${wins.length === 1 ? 'wins, of which there is 1,' : `${wins.length} wins`} is one of ${missing}.`;
    return [{ message, place: keyAt(first.definition.policy.file, ['wins']) }];
  },
};
