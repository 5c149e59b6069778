/** Definitions and windows whose last day comes before their first. */
import { textOf } from '../../../agreement/written.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { kindInWords } from '../../../schema/subject.ts';
import type { LintRule } from '../../lint-rule.ts';

export const spanBackwards: LintRule = {
  id: 'governance/span-backwards',
  title: 'A span that ends before it begins',
  severity: 'error',
  certainty: 'proved',
  why: 'What ends before it begins never holds.',
  remedy: 'Correct one of the two days.',
  check({ definitions }, { isSound }) {
    return definitions.filter(isSound).flatMap(({ kind, name, data, policy, path }) => {
      const spans = [{ first: 'valid_from', last: 'valid_until' }];
      if (kind === 'change-window') spans.push({ first: 'from', last: 'until' });
      return spans.flatMap(({ first, last }) => {
        const [from, until] = [textOf(data[first]), textOf(data[last])];
        if (from === undefined || until === undefined || from <= until) return [];
        const message = `The ${kindInWords(kind)} "${name}" holds until ${until}, which is before it begins on ${from}.`;
        return [{ message, place: valueAt(policy.file, [...path, last]) }];
      });
    });
  },
};
