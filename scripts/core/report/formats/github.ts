/**
 * Annotations on the lines of a pull request (GitHub Actions workflow commands). A step shows ten of
 * each severity and drops the rest, so the rest goes into the log, and one notice says so.
 *
 * The runner takes a line that begins with `::`, and whatever follows `##[` in any line, for a command:
 * no line of the log begins with text of a policy, and that mark is broken apart.
 */
import type { Severity } from '../../diagnostics/finding.ts';
import type { Format } from '../format.ts';
import type { LocatedFinding, Report } from '../report.ts';
import { visible } from '../visible.ts';
import { whereOf } from './where.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** One of the ten notices is kept for the one about the rest. */
const MOST: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 9 };

export const github: Format = {
  id: 'github',
  summary: 'annotations on the changed lines of a pull request',
  render(report) {
    const bySeverity = Map.groupBy(report.findings, ({ severity }) => severity);
    const isShown = (finding: LocatedFinding): boolean =>
      (bySeverity.get(finding.severity) ?? []).indexOf(finding) < MOST[finding.severity];
    const shown = report.findings.filter(isShown);
    const rest = report.findings.filter((finding) => !isShown(finding));
    const lines = [...shown.map(annotation), ...restLines(rest), ...asideLines(report), ...summaryLines(report)];
    return lines.map((line) => `${line}\n`).join('');
  },
};

function restLines(rest: readonly LocatedFinding[]): readonly string[] {
  if (rest.length === 0) return [];
  const notice = `${rest.length} more ${rest.length === 1 ? 'finding is' : 'findings are'} listed in the log of this step: only the first of each severity are shown on the lines.`;
  return [`::notice title=Lockstep::${message(notice)}`, ...group(`${rest.length} more`, rest)];
}

function asideLines({ existing = [], suppressed = [] }: Report): readonly string[] {
  return [
    ...(existing.length === 0 ? [] : group(`${existing.length} found before the change as well`, existing)),
    ...(suppressed.length === 0 ? [] : group(`${suppressed.length} set aside by comments`, suppressed)),
  ];
}

/** Folded in the log. */
function group(title: string, findings: readonly LocatedFinding[]): readonly string[] {
  const lines = findings.map(({ at, severity, rule, message: text }) =>
    logLine(`${severity} ${whereOf(at)} ${rule} ${text}`),
  );
  return [`::group::${title}`, ...lines, '::endgroup::'];
}

function summaryLines({ summary }: Report): readonly string[] {
  return summary.split('\n').map((line) => logLine(`Lockstep: ${line}`));
}

function logLine(text: string): string {
  return visible(text.replaceAll(/\s+/gu, ' ')).replaceAll('##[', '##\u200b[');
}

function annotation(finding: LocatedFinding): string {
  const { file, range } = finding.at;
  const properties = [
    `file=${property(file)}`,
    ...(range === undefined
      ? []
      : [
          `line=${range.from.line}`,
          `col=${range.from.column}`,
          `endLine=${range.to.line}`,
          `endColumn=${range.to.column}`,
        ]),
    `title=${property(finding.rule)}`,
  ];
  const hint = finding.didYouMean === undefined ? '' : ` Did you mean "${finding.didYouMean}"?`;
  const witness = finding.witness === undefined ? '' : `\n${finding.witness.says}`;
  const text = `${finding.message}${hint}${witness}\n${finding.why}\n${finding.remedy}`;
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${message(text)}`;
}

function message(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
