/** Runs the lint rules over an agreement. */
import type { Agreement } from '../agreement/agreement.ts';
import { mapOf } from '../agreement/written.ts';
import { formatDate } from '../conditions/date.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { isWithin, type Path } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { dayIn, isTimeZone } from '../program/leads/zone.ts';
import type { LintContext } from './lint-rule.ts';
import { lintRules } from './rules/index.ts';

/** `asOf` in epoch milliseconds: reviews and due dates are overdue or not at this instant. */
export function lint(agreement: Agreement, { asOf }: { readonly asOf: number }): readonly Finding[] {
  const context = contextOf(agreement, { asOf, findings: agreement.findings });
  return lintRules.flatMap((rule) => rule.check(agreement, context).map((occurrence) => findingOf(rule, occurrence)));
}

/** `findings` are those that say what is not sound. */
export function contextOf(
  agreement: Agreement,
  { asOf, findings }: { readonly asOf: number; readonly findings: readonly Finding[] },
): LintContext {
  return { today: formatDate(dayIn(timeZoneOf(agreement), asOf)), ...soundness(findings) };
}

function timeZoneOf({ policies }: Agreement): string {
  const zone = mapOf(policies.find(({ kind }) => kind.id === 'company')?.data)['time_zone'];
  return typeof zone === 'string' && isTimeZone(zone) ? zone : 'UTC';
}

function soundness(findings: readonly Finding[]): Pick<LintContext, 'isSound' | 'isSoundAt'> {
  const errors = Map.groupBy(
    findings.filter(({ severity, place }) => severity === 'error' && place.in === 'policy'),
    ({ place }) => place.file,
  );
  const isSoundAt = (file: string, path: Path): boolean =>
    (errors.get(file) ?? []).every(({ place }) => place.in !== 'policy' || !isWithin(place.path, path));
  return { isSoundAt, isSound: ({ policy, path }) => isSoundAt(policy.file, path) };
}
