/** Reviews that should have taken place by now. */
import { mapOf, textOf } from '../../../agreement/written.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { kindInWords } from '../../../schema/subject.ts';
import type { LintRule } from '../../lint-rule.ts';

export const reviewOverdue: LintRule = {
  id: 'governance/review-overdue',
  options: { review_by: 'the day by which the definition, or the policy around it, is looked at again' },
  title: 'A review that is overdue',
  severity: 'warning',
  certainty: 'proved',
  why: 'The two teams promised each other to look at it again; until they do, one of them may already disagree.',
  remedy: 'Review it together, then set the day of the next review.',
  check({ policies, definitions }, { today }) {
    const dated = [
      ...policies.map(({ file, kind, data }) => ({
        file,
        path: [],
        what: `policy of the kind "${kind.id}"`,
        data: mapOf(data),
      })),
      ...definitions.map(({ policy, path, kind, name, data }) => ({
        file: policy.file,
        path,
        what: `${kindInWords(kind)} "${name}"`,
        data,
      })),
    ];
    return dated.flatMap(({ file, path, what, data }) => {
      const due = textOf(data['review_by']);
      if (due === undefined || due >= today) return [];
      const message = `The review of the ${what} was due by ${due}; it is ${today} now.`;
      return [{ message, place: valueAt(file, [...path, 'review_by']) }];
    });
  },
};
