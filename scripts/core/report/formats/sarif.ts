/**
 * SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), for code scanning. Every rule that
 * was looked for is listed, found or not. Readers take at most 5,000 results of a run: the worst come
 * first, and a notification tells how many more there are.
 */
import type { Severity } from '../../diagnostics/finding.ts';
import type { Format } from '../format.ts';
import type { LocatedFinding, Report, SuppressedFinding } from '../report.ts';
import { visible } from '../visible.ts';
import { type SarifState, sarifResult } from './sarif/result.ts';
import { LEVELS, type RuleList, ruleList } from './sarif/rules.ts';

const MOST_RESULTS = 5000;

export const sarif: Format = {
  id: 'sarif',
  summary: 'for code scanning: SARIF 2.1.0, with every rule that was looked for',
  render(report) {
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0-rtm.5.json',
      version: '2.1.0',
      runs: [runOf(report)],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  },
};

function runOf(report: Report): object {
  const { command, asOf, findings, existing, suppressed = [] } = report;
  const state: SarifState | undefined = existing === undefined ? undefined : 'new';
  const all: readonly Shown[] = [
    ...findings.map((finding) => ({ finding, ...(state === undefined ? {} : { state }) })),
    ...(existing ?? []).map((finding) => ({ finding, state: 'unchanged' as const })),
    ...suppressed.map((finding) => ({ finding, suppressed: finding })),
  ];
  const rules = ruleList(
    report.rules ?? [],
    all.map(({ finding }) => finding),
  );
  const shown = worstFirst(all, MOST_RESULTS);
  return {
    tool: { driver: { name: 'Lockstep', rules: rules.descriptors } },
    automationDetails: { id: `lockstep/${command}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The folder in which Lockstep was started.' } } },
    invocations: [invocationOf(report, all.length - shown.length)],
    results: shown.map((one) => resultOf(one, rules)),
    ...(asOf === undefined ? {} : { properties: { asOf } }),
  };
}

interface Shown {
  readonly finding: LocatedFinding;
  readonly state?: SarifState;
  readonly suppressed?: SuppressedFinding;
}

function resultOf({ finding, state, suppressed }: Shown, rules: RuleList): object {
  return sarifResult(finding, {
    ruleIndex: rules.indexOf(finding.rule),
    ...(state === undefined ? {} : { state }),
    ...(suppressed === undefined ? {} : { suppression: suppressed.suppression }),
  });
}

/** In reading order; where there are too many, the least severe are left out. */
function worstFirst(all: readonly Shown[], most: number): readonly Shown[] {
  if (all.length <= most) return all;
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  return all
    .toSorted((one, other) => order.indexOf(one.finding.severity) - order.indexOf(other.finding.severity))
    .slice(0, most);
}

function invocationOf({ summary }: Report, left: number): object {
  const more = {
    level: LEVELS.warning,
    message: { text: `${left} more results were left out: a run may hold ${MOST_RESULTS.toLocaleString('en')}.` },
  };
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [
      ...(summary === '' ? [] : [{ level: LEVELS.info, message: { text: visible(summary) } }]),
      ...(left === 0 ? [] : [more]),
    ],
  };
}
