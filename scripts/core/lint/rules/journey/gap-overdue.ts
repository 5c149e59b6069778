/** Gaps that were to be filled by now. */
import { valueAt } from '../../../diagnostics/place.ts';
import { cellsIn, isFilled } from '../../journey.ts';
import type { LintRule } from '../../lint-rule.ts';

export const gapOverdue: LintRule = {
  id: 'journey/gap-overdue',
  title: 'A gap past its day',
  severity: 'warning',
  certainty: 'proved',
  why: 'The salesperson who needs it has waited long enough, and writes something of her own.',
  remedy: 'Write what is missing, or agree on another day and say why.',
  check: (agreement, context) =>
    cellsIn(agreement, context).flatMap((cell) => {
      const [declared] = cell.gaps;
      if (declared === undefined || isFilled(cell, declared) || declared.gap.due >= context.today) return [];
      const { file, path, gap } = declared;
      const message = `The gap of the persona "${gap.persona}" at the step "${gap.step}" was to be filled by ${gap.due}; it is ${context.today} now.`;
      return [{ message, place: valueAt(file, [...path, 'due']) }];
    }),
};
