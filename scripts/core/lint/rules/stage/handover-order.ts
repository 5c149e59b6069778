/** Hand-overs that are accepted before they take place. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { handoversIn, rankOf } from '../../service-levels.ts';

export const handoverOrder: LintRule = {
  id: 'stage/handover-order',
  title: 'A hand-over that is accepted before it takes place',
  severity: 'error',
  certainty: 'proved',
  why: 'A lead reaches the stage of acceptance first, so it would be accepted before anybody has offered it.',
  remedy: 'Name a later stage under `accepted_at`, or an earlier one under `at`.',
  check: (agreement, context) =>
    handoversIn(agreement, context).flatMap(({ definition: { name, path }, data, file }) => {
      const [at, accepted] = [rankOf(agreement, data.at), rankOf(agreement, data.accepted_at)];
      if (at === undefined || accepted === undefined || at < accepted) return [];
      const message = `The hand-over "${name}" takes place at "${data.at}" and is accepted at "${data.accepted_at}", which does not come after it.`;
      return [{ message, place: valueAt(file, [...path, 'accepted_at']) }];
    }),
};
