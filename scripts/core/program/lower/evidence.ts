/** Evidence a decision has to carry: a list of criteria and how many of them, by case where asked for. */
import type { Scope } from '../../conditions/scope.ts';
import { type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Evidence, EvidenceByCase } from '../program.ts';
import { lowerByCase } from './by-case.ts';
import { TOO_MUCH_EVIDENCE } from './rules.ts';

export function lowerEvidence(written: policies.Evidence, path: Path, scope: Scope): EvidenceByCase | undefined {
  if (!('first_match' in written)) {
    const otherwise = listOf(written, path, scope);
    return otherwise && { cases: [], otherwise };
  }
  return lowerByCase(written, path, scope, (list, at) => listOf(list, at, scope));
}

function listOf(written: policies.CriteriaMet, path: Path, scope: Scope): Evidence | undefined {
  if ('all_of' in written) return { n: written.all_of.length, of: written.all_of };
  const { at_least: n, of } = written;
  if (n <= of.length) return { n, of };
  const message = `${n} of ${of.length} criteria can never be met.`;
  scope.report(findingOf(TOO_MUCH_EVIDENCE, { message, place: valueAt(scope.file, [...path, 'at_least']) }));
  return undefined;
}
