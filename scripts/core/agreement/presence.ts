/** Which policies an agreement has to have, and may have once only. */
import type { Finding } from '../diagnostics/finding.ts';
import { valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Policy } from './agreement.ts';
import { MISSING_POLICY, REPEATED_POLICY } from './agreement-rules.ts';
import type { Recognised } from './recognise.ts';

/** Kinds that have to be there and are not, nor could be among the files that cannot be read. */
export function missingKinds(kinds: readonly Kind[], documents: readonly Recognised[]): readonly Kind[] {
  const unreadable = documents.filter(({ kind }) => kind === undefined);
  return kinds.filter(
    (kind) =>
      kind.presence === 'one' &&
      !documents.some((document) => document.kind === kind) &&
      !unreadable.some(({ seems }) => seems === undefined || seems === kind),
  );
}

/** A policy that is not there has no place: its finding stands at the beginning of the first file. */
export function missingPolicies(missing: readonly Kind[], firstFile: string | undefined): readonly Finding[] {
  if (firstFile === undefined) return [];
  return missing.map(({ id, summary }) =>
    findingOf(MISSING_POLICY, {
      message: `No policy of the kind "${id}" is among the files.`,
      place: { in: 'text', file: firstFile, from: 0, to: 0 },
      remedy: `Add a file that begins with "kind: ${id}". It settles: ${summary}`,
    }),
  );
}

/** The second and further policies of kinds that may exist once. */
export function repeatedPolicies(policies: readonly Policy[]): ReadonlyMap<Policy, Finding> {
  const repeated = new Map<Policy, Finding>();
  for (const [index, policy] of policies.entries()) {
    const first = policies.findIndex(({ kind }) => kind === policy.kind);
    const before = policies[first];
    if (policy.kind.presence === 'any' || before === undefined || first === index) continue;
    const finding = findingOf(REPEATED_POLICY, {
      message: `There is already a policy of the kind "${policy.kind.id}", and an agreement has one.`,
      place: valueAt(policy.file, ['kind']),
      related: [{ place: valueAt(before.file, ['kind']), note: 'the first one' }],
    });
    repeated.set(policy, finding);
  }
  return repeated;
}
