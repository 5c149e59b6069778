/** Questions the two teams wanted to have settled by now. */
import { isMap, textOf } from '../../../agreement/written.ts';
import { type Path, type Place, valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';

export const disputeOverdue: LintRule = {
  id: 'governance/dispute-overdue',
  title: 'An open question past its date',
  severity: 'warning',
  certainty: 'proved',
  why: 'Until it is settled, every lead it touches stays undecided, and each team acts on its own answer.',
  remedy: 'Settle it and write down the answer, or agree on a new date.',
  check({ policies }, { today }) {
    const overdue = policies
      .flatMap((policy) => questionsIn(policy.data, policy.file, []))
      .filter(({ due }) => due < today);
    return [...Map.groupBy(overdue, ({ question }) => question).values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const message = `The question "${first.question}" was to be settled by ${first.due}; it is ${today} now.`;
      const related = others.map(({ place }) => ({ place, note: 'the same question' }));
      return [{ message, place: first.place, related }];
    });
  },
};

interface Question {
  readonly question: string;
  readonly due: string;
  readonly place: Place;
}

/** Signals and conditions write open questions alike, at any depth. */
function questionsIn(written: unknown, file: string, path: Path): readonly Question[] {
  if (Array.isArray(written)) return written.flatMap((item, index) => questionsIn(item, file, [...path, index]));
  if (!isMap(written)) return [];
  const [question, due] = [textOf(written['not_agreed']), textOf(written['due'])];
  const own =
    question === undefined || due === undefined ? [] : [{ question, due, place: valueAt(file, [...path, 'due']) }];
  return [...own, ...Object.entries(written).flatMap(([key, value]) => questionsIn(value, file, [...path, key]))];
}
