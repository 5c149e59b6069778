/** Gaps that are still declared although there is something in their place. */

import { idPlace } from '../../../agreement/catalogue.ts';
import { nodeAt } from '../../../diagnostics/place.ts';
import { cellsIn, isFilled } from '../../journey.ts';
import type { LintRule } from '../../lint-rule.ts';

export const gapFilled: LintRule = {
  id: 'journey/gap-filled',
  title: 'A gap that is none any more',
  severity: 'error',
  certainty: 'proved',
  why: 'Somebody waits for work that is done, and the next reader trusts neither the gap nor the message.',
  remedy: 'Delete the gap, or take back the message that does not fill it.',
  check: (agreement, context) =>
    cellsIn(agreement, context).flatMap((cell) => {
      const [declared] = cell.gaps;
      if (declared === undefined || !isFilled(cell, declared)) return [];
      const { file, path, gap } = declared;
      const what = gap.missing === 'message' ? 'a message' : 'an asset';
      const message = `For the persona "${gap.persona}" at the step "${gap.step}" ${what} is said to be missing, and there is one.`;
      const related = cell.messages.map(({ definition }) => ({ place: idPlace(definition), note: 'it is here' }));
      return [{ message, place: nodeAt(file, path), related }];
    }),
};
