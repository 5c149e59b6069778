/** For people at a terminal: code frames with carets, why it matters, what to do. */
import type { Format, Look } from '../format.ts';
import type { LocatedFinding, Location, Report } from '../report.ts';
import { visible } from '../visible.ts';
import { wrap } from '../width.ts';
import { blockLines } from './blocks.ts';
import { codeFrame } from './code-frame.ts';
import { whereOf } from './where.ts';

export const pretty: Format = {
  id: 'pretty',
  summary: 'for people: code frames, why it matters and what to do',
  render(report, look) {
    const summary = report.summary === '' ? [] : summaryLines(report, look);
    const parts = [
      report.verdictFirst === true ? summary : [],
      ...report.findings.map((finding) => findingLines(finding, look)),
      existingLines(report, look),
      ...report.blocks.map((block) => blockLines(block, look)),
      report.verdictFirst === true ? [] : summary,
    ];
    return parts
      .filter((lines) => lines.length > 0)
      .map((lines) => `${lines.join('\n')}\n`)
      .join('\n');
  },
};

function findingLines(finding: LocatedFinding, look: Look): readonly string[] {
  const { didYouMean, fix, rule } = finding;
  return [
    headOf(finding, look),
    ...wrap(visible(finding.message), look.width),
    '',
    ...codeFrame(finding.at, look),
    ...finding.related.flatMap((related) => relatedLines(related, look)),
    ...labelled('Did you mean', didYouMean === undefined ? undefined : `"${didYouMean}"?`, look),
    ...labelled('Why', finding.why, look),
    ...labelled('Do', finding.remedy, look),
    ...labelled('Fix', fix && `${fix.title} (npm run lockstep -- fix)`, look),
    ...witnessLines(finding.witness, look),
    ...labelled('Read', `npm run lockstep -- check-rules ${rule}`, look),
  ];
}

function headOf({ at, severity, rule }: LocatedFinding, look: Look): string {
  return `${look.paint('strong', visible(whereOf(at)))}  ${look.paint(severity, severity)}  ${look.paint('quiet', rule)}`;
}

/** The line it points at, without those around it. */
function relatedLines({ at, note }: LocatedFinding['related'][number], look: Look): readonly string[] {
  const head = `  ${look.paint('quiet', `${visible(whereOf(at))} ${visible(note)}`)}`;
  return [head, ...codeFrame(withoutContext(at), look)];
}

function withoutContext(at: Location): Location {
  const { frame, range } = at;
  if (frame === undefined || range === undefined) return at;
  const { line } = range.from;
  const own = line - frame.firstLine;
  return { ...at, frame: { firstLine: line, lines: frame.lines.slice(own, own + 1) } };
}

function witnessLines(witness: LocatedFinding['witness'], look: Look): readonly string[] {
  if (witness === undefined) return [];
  const lines = witness.yaml.trimEnd().split('\n');
  return [...labelled('Shown by', witness.says, look), ...lines.map((line) => `  ${' '.repeat(13)} ${visible(line)}`)];
}

/** What counts nowhere takes a line each. */
function existingLines({ existing = [] }: Report, look: Look): readonly string[] {
  if (existing.length === 0) return [];
  const title = `Found before the change as well, not counted: ${existing.length}`;
  return [
    look.paint('strong', title),
    ...existing.flatMap((finding) => [
      `  ${headOf(finding, look)}`,
      ...wrap(visible(finding.message), look.width - 4).map((line) => `    ${line}`),
    ]),
  ];
}

function labelled(label: string, text: string | undefined, look: Look): readonly string[] {
  if (text === undefined || text === '') return [];
  const lines = wrap(visible(text), Math.max(24, look.width - 16));
  return lines.map((line, index) => `  ${look.paint('quiet', (index === 0 ? label : '').padEnd(13))} ${line}`);
}

function summaryLines(report: Report, look: Look): readonly string[] {
  const worst = report.findings.some(({ severity }) => severity === 'error');
  const lines = report.summary.split('\n');
  return (report.verdictFirst === true ? lines.flatMap((line) => wrap(line, look.width)) : lines).map((line, index) =>
    index === 0 ? look.paint(worst ? 'bad' : 'strong', visible(line)) : visible(line),
  );
}
