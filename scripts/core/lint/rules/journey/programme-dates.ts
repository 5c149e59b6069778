/** Programmes whose days contradict one another, or the calendar. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { Programme } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { programmesIn } from '../../programmes.ts';

export const programmeDates: LintRule = {
  id: 'journey/programme-dates',
  title: 'Days of a programme that cannot be right',
  severity: 'error',
  certainty: 'proved',
  why: 'A promise is judged by the days of its programme; with wrong days it is kept or broken by accident.',
  remedy: 'Correct one of the two days.',
  check: (agreement, context) =>
    programmesIn(agreement, context).flatMap(({ definition: { name, policy, path }, data }) => {
      const wrong = wrongDay(data, context.today);
      if (wrong === undefined) return [];
      const place = valueAt(policy.file, [...path, ...wrong.at]);
      return [{ message: `The programme "${name}" ${wrong.what}.`, place }];
    }),
};

interface WrongDay {
  readonly at: readonly string[];
  readonly what: string;
}

/** The first there is: a wrong first day makes the others look wrong as well. */
function wrongDay({ from, until, results }: Programme, today: string): WrongDay | undefined {
  if (until !== undefined && until < from) {
    return { at: ['until'], what: `ends on ${until}, before it begins on ${from}` };
  }
  if (results === undefined) return undefined;
  const { counted_on: counted } = results;
  const at = ['results', 'counted_on'];
  if (counted > today) return { at, what: `has results of ${counted}, which is still to come on ${today}` };
  return counted < from ? { at, what: `was counted on ${counted}, before it begins on ${from}` } : undefined;
}
