/** For people at a terminal: code frames with carets, why it matters, what to do. */
import type { Format, Look } from '../format.ts';
import type { LocatedFinding, Location, Report } from '../report.ts';
import { visible } from '../visible.ts';
import { wrap } from '../width.ts';
import { blockLines } from './blocks.ts';
import { codeFrame } from './code-frame.ts';

export const pretty: Format = {
  id: 'pretty',
  summary: 'for people: code frames, why it matters and what to do',
  render(report, look) {
    const parts = [
      ...report.findings.map((finding) => findingLines(finding, look)),
      ...report.blocks.map((block) => blockLines(block, look)),
      report.summary === '' ? [] : summaryLines(report, look),
    ];
    return parts
      .filter((lines) => lines.length > 0)
      .map((lines) => `${lines.join('\n')}\n`)
      .join('\n');
  },
};

/** `file:line:column`, or the row and column of a data file. */
function where(at: Location): string {
  if (at.range !== undefined) return `${at.file}:${at.range.from.line}:${at.range.from.column}`;
  if (at.row === undefined) return at.file;
  return `${at.file}, row ${at.row}${at.column === undefined ? '' : `, column ${at.column}`}`;
}

function findingLines(finding: LocatedFinding, look: Look): readonly string[] {
  const head = `${look.paint('strong', visible(where(finding.at)))}  ${look.paint(finding.severity, finding.severity)}  ${look.paint('quiet', finding.rule)}`;
  return [
    head,
    ...wrap(visible(finding.message), look.width),
    '',
    ...codeFrame(finding.at, look),
    ...finding.related.flatMap((related) => [
      `  ${look.paint('quiet', `${visible(where(related.at))} ${visible(related.note)}`)}`,
    ]),
    ...labelled('Did you mean', finding.didYouMean === undefined ? undefined : `"${finding.didYouMean}"?`, look),
    ...labelled('Why', finding.why, look),
    ...labelled('Do', finding.remedy, look),
  ];
}

function labelled(label: string, text: string | undefined, look: Look): readonly string[] {
  if (text === undefined || text === '') return [];
  const lines = wrap(visible(text), Math.max(24, look.width - 16));
  return lines.map((line, index) => `  ${look.paint('quiet', (index === 0 ? label : '').padEnd(13))} ${line}`);
}

function summaryLines(report: Report, look: Look): readonly string[] {
  const worst = report.findings.some(({ severity }) => severity === 'error');
  return report.summary
    .split('\n')
    .map((line, index) => (index === 0 ? look.paint(worst ? 'bad' : 'strong', visible(line)) : visible(line)));
}
