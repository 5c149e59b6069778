/** Wins that a side has named itself. */
import { sideOfParty } from '../../../agreement/parties.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { Win } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const ownWin: LintRule = {
  id: 'governance/own-win',
  title: 'A win named by the side that won',
  severity: 'error',
  certainty: 'proved',
  why: 'Praise for oneself is what both teams had before they agreed.',
  remedy: 'Let somebody of the other side name it.',
  check: (agreement, context) =>
    soundOf<Win>(agreement, 'win', context)
      .filter(({ data }) => sideOfParty(data.named_by, agreement) === data.of)
      .map(({ definition: { name, path, policy }, data }) => ({
        message: `The win "${name}" of ${data.of} was named by "${data.named_by}", who is on the same side.`,
        place: valueAt(policy.file, [...path, 'named_by']),
      })),
};
