/** Results of which a part is larger than the whole. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { Programme } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { programmesIn } from '../../programmes.ts';

type Results = NonNullable<Programme['results']>;
type Count = 'leads' | 'within_icp' | 'decided' | 'accepted' | 'sqls';

export const resultsContradict: LintRule = {
  id: 'journey/results-contradict',
  title: 'Results that contradict one another',
  severity: 'error',
  certainty: 'proved',
  why: 'Shares and costs are worked out from them, and more than all of them would be accepted.',
  remedy: 'Look the numbers up in the report and correct them.',
  check: (agreement, context) =>
    programmesIn(agreement, context).flatMap(({ definition: { name, policy, path }, data: { results } }) => {
      const slip = results === undefined ? undefined : slipIn(results);
      if (slip === undefined) return [];
      const message = `Of the programme "${name}" ${slip.what}.`;
      return [{ message, place: valueAt(policy.file, [...path, 'results', slip.at]) }];
    }),
};

/** What each is counted of. */
const PARTS: readonly (readonly [Count, Count])[] = [
  ['within_icp', 'leads'],
  ['decided', 'leads'],
  ['sqls', 'leads'],
  ['accepted', 'decided'],
];

const WORDS: Readonly<Record<Count, string>> = {
  leads: 'leads',
  within_icp: 'leads within the ICP',
  decided: 'decided leads',
  accepted: 'accepted leads',
  sqls: 'SQLs',
};

/** One: where several parts exceed one whole, it is the whole that was mistyped. */
function slipIn(results: Results): { readonly at: Count; readonly what: string } | undefined {
  const tooMany = PARTS.filter(([part, whole]) => (results[part] ?? 0) > (results[whole] ?? 0));
  const [first, second] = tooMany;
  if (first === undefined) return undefined;
  const [part, whole] = first;
  const at = second?.[1] === whole || results[whole] === undefined ? whole : part;
  const counted =
    results[whole] === undefined ? `no ${WORDS[whole]} are counted` : `of only ${results[whole]} ${WORDS[whole]}`;
  return { at: results[at] === undefined ? part : at, what: `${results[part]} ${WORDS[part]} are counted, ${counted}` };
}
