/**
 * Which findings a change adds. Findings of both versions are matched by fingerprint, one to one: where
 * the base has two equal ones and the head has three, one of them is new.
 */
import type { LocatedFinding } from './report.ts';

export interface ByAge {
  readonly added: readonly LocatedFinding[];
  /** The base has them as well. */
  readonly existing: readonly LocatedFinding[];
}

export function byAge(findings: readonly LocatedFinding[], base: readonly LocatedFinding[]): ByAge {
  const left = new Map<string, number>();
  for (const { fingerprint } of base) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  const added: LocatedFinding[] = [];
  const existing: LocatedFinding[] = [];
  for (const finding of findings) {
    const matches = left.get(finding.fingerprint) ?? 0;
    left.set(finding.fingerprint, matches - 1);
    (matches > 0 ? existing : added).push(finding);
  }
  return { added, existing };
}
