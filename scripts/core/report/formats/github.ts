/** Annotations on the lines of a pull request (GitHub Actions workflow commands). */
import type { Severity } from '../../diagnostics/finding.ts';
import type { Format } from '../format.ts';
import type { LocatedFinding } from '../report.ts';
import { visible } from '../visible.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export const github: Format = {
  id: 'github',
  summary: 'annotations on the changed lines of a pull request',
  render(report) {
    return [...report.findings.map(annotation), message(report.summary)].map((line) => `${line}\n`).join('');
  },
};

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
  const text = `${finding.message}${hint}\n${finding.why}\n${finding.remedy}`;
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${message(text)}`;
}

function message(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
