/** For programs: `schemas/report.schema.json` is its shape, and only grows within a version. */
import type { Format } from '../format.ts';
import type { LocatedFinding, Location } from '../report.ts';

const VERSION = 1;

export const json: Format = {
  id: 'json',
  summary: 'for programs: everything in the report, versioned',
  render(report) {
    const { command, agreement, asOf, findings, summary, data } = report;
    const value = { lockstep: VERSION, command, agreement, asOf, summary, findings: findings.map(plainFinding), data };
    return `${JSON.stringify(value, plainMaps, 2)}\n`;
  },
};

function plainFinding(finding: LocatedFinding): object {
  const { rule, severity, certainty, message, why, remedy, didYouMean, at, related } = finding;
  return {
    rule,
    severity,
    certainty,
    message,
    ...plainLocation(at),
    why,
    remedy,
    didYouMean,
    related: related.map(({ note, at: place }) => ({ note, ...plainLocation(place) })),
  };
}

function plainLocation({ file, range, row, column }: Location): object {
  const text = range && {
    line: range.from.line,
    column: range.from.column,
    endLine: range.to.line,
    endColumn: range.to.column,
  };
  return { file, ...text, row, field: column };
}

function plainMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
