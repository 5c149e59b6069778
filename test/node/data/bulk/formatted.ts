/** Findings about rows as people see them, in an order of their own, without those on which records break the lifecycle. */
import type { Finding } from '#core/diagnostics/finding.ts';
import { someOfEachRule } from '#node/data/some-of-each-rule.ts';

/** Looked for only where leads are read one by one. */
const OF_SINGLE_LEADS = ['data/move-not-allowed', 'data/role-may-not', 'data/reason-not-listed'];

export function formatFindings(findings: readonly Finding[]): readonly string[] {
  const about = findings.filter(({ rule }) => !OF_SINGLE_LEADS.includes(rule));
  const shown = about.some(({ message }) => message.startsWith('And ')) ? about : someOfEachRule(about);
  return shown
    .map(
      ({ rule, message, place }) =>
        `${rule} ${place.in === 'rows' ? `${place.row} ${place.column ?? ''}` : ''}: ${message}`,
    )
    .sort();
}
