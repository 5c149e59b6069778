/** Findings of an examination, parted into those that count and those that comments set aside. */
import type { Agreement } from '../../agreement/agreement.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { PolicyDocument } from '../../document/policy-document.ts';
import { lintCatalogue } from '../rule-catalogue.ts';
import { type SetAside, type Suppressions, suppressionsIn } from './suppressions.ts';

const RULES = new Map(lintCatalogue.map((rule) => [rule.id, rule]));

export function suppressionsOf(
  documents: readonly PolicyDocument[],
  context: { readonly agreement: Agreement; readonly today: string },
): Suppressions {
  return suppressionsIn(documents, { ...context, rules: RULES });
}

export interface Parted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SetAside[];
}

/** `complete` if every rule has been looked for: only then does a comment that is not needed say anything. */
export function parted(findings: readonly Finding[], suppressions: Suppressions, complete: boolean): Parted {
  const judged = findings.map((finding) => ({ finding, suppression: suppressions.sets(finding) }));
  return {
    findings: [
      ...judged.filter(({ suppression }) => suppression === undefined).map(({ finding }) => finding),
      ...suppressions.problems,
      ...(complete ? suppressions.unused(findings) : []),
    ],
    suppressed: judged.flatMap(({ finding, suppression }) =>
      suppression === undefined ? [] : [{ finding, suppression }],
    ),
  };
}
