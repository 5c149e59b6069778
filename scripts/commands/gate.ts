/** The exit code that findings call for. */
import type { Finding, Severity } from '../core/diagnostics/finding.ts';

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** 1 if a finding is at least as severe as the gate. */
export function gate(findings: readonly Pick<Finding, 'severity'>[], failOn: string): 0 | 1 {
  const last = SEVERITIES.map(String).indexOf(failOn);
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= last) ? 1 : 0;
}
