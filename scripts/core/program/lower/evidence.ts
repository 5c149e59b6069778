/** Evidence a decision has to carry: a list of criteria and how many of them, by case where asked for. */
import { complete } from '../../conditions/check-literal.ts';
import type { Scope } from '../../conditions/scope.ts';
import { type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Evidence, EvidenceByCase } from '../program.ts';
import { TOO_MUCH_EVIDENCE } from './rules.ts';

export function lowerEvidence(written: policies.Evidence, path: Path, scope: Scope): EvidenceByCase | undefined {
  if (!('first_match' in written)) {
    const otherwise = listOf(written, path, scope);
    return otherwise && { cases: [], otherwise };
  }
  const cases = complete(
    written.first_match.map((arm, index) => {
      const at = [...path, 'first_match', index];
      const when = scope.lower(arm.when, [...at, 'when']);
      const value = listOf(arm.value, [...at, 'value'], scope);
      return when && value && { when, value };
    }),
  );
  const otherwise = listOf(written.otherwise, [...path, 'otherwise'], scope);
  return cases && otherwise && { cases, otherwise };
}

function listOf(written: policies.CriteriaMet, path: Path, scope: Scope): Evidence | undefined {
  if ('all_of' in written) return { n: written.all_of.length, of: written.all_of };
  const { at_least: n, of } = written;
  if (n <= of.length) return { n, of };
  const message = `${n} of ${of.length} criteria can never be met.`;
  scope.report(findingOf(TOO_MUCH_EVIDENCE, { message, place: valueAt(scope.file, [...path, 'at_least']) }));
  return undefined;
}
