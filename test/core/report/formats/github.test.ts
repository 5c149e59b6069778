/** Annotations of GitHub Actions: nothing is lost to the cap, and no text becomes a command. */
import { describe, expect, it } from 'vitest';
import { github } from '#core/report/formats/github.ts';
import { noPaint } from '#core/report/paint.ts';
import type { LocatedFinding, Report } from '#core/report/report.ts';
import { report } from '../sample-report.ts';

function linesOf(given: Report): readonly string[] {
  return github.render(given, { paint: noPaint, width: 80 }).trimEnd().split('\n');
}

const [row, key] = report.findings;
if (row === undefined || key === undefined) throw new Error('The sample report has two findings.');

function times(count: number, finding: LocatedFinding): readonly LocatedFinding[] {
  return Array.from({ length: count }, (_, index) => ({ ...finding, message: `${finding.message} (${index + 1})` }));
}

describe('github', () => {
  it.each([
    ['error', 10],
    ['warning', 10],
    ['info', 9],
  ] as const)('annotates as many lines as a step shows, and lists the rest: %s', (severity, most) => {
    const lines = linesOf({ ...report, findings: times(12, { ...key, severity }) });
    const command = severity === 'info' ? 'notice' : severity;
    expect(lines.filter((line) => line.startsWith(`::${command} file=`))).toHaveLength(most);
    expect(lines.filter((line) => line.includes('more findings are listed in the log'))).toHaveLength(1);
    const listed = lines.slice(lines.indexOf(`::group::${12 - most} more`) + 1, lines.indexOf('::endgroup::'));
    expect(listed).toHaveLength(12 - most);
    expect(listed[0]).toMatch(
      new RegExp(`^${severity} policies/signals.yaml:4:\\d+ schema/unknown-key The signal`, 'u'),
    );
  });

  it('encodes what would end an annotation', () => {
    const [line] = linesOf({
      ...report,
      findings: [{ ...key, at: { file: 'a,b:c.yaml' }, message: '50 %\n::error::x' }],
    });
    expect(line).toMatch(/^::error file=a%2Cb%3Ac\.yaml,title=schema\/unknown-key::50 %25%0A::error::x /u);
  });

  it.each([
    ['a summary', { ...report, findings: [], summary: '::error::x\n##[error]y' }],
    ['a finding of the rest', { ...report, findings: times(12, { ...key, message: 'x\n::error::y ##[error]z' }) }],
  ])('lets no text of %s be a command', (_what, given) => {
    for (const line of linesOf(given).filter((each) => !/^::(?:error file|notice title|group|endgroup)/u.test(each))) {
      expect(line.trimStart()).not.toMatch(/^::/u);
      expect(line).not.toContain('##[');
    }
  });

  it('keeps what counts nowhere off the lines', () => {
    const suppressed = [{ ...key, suppression: { reason: 'Known', at: key.at } }];
    const lines = linesOf({ ...report, findings: [], existing: [row], suppressed });
    expect(lines.filter((line) => /^::(?:error|warning|notice)/u.test(line))).toEqual([]);
    expect(lines).toContain('::group::1 found before the change as well');
    expect(lines).toContain('::group::1 set aside by comments');
  });
});
