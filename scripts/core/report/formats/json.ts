/** For programs: `schemas/report.schema.json` is its shape, and only grows within a version. */
import type { Format } from '../format.ts';
import type { LocatedFinding, LocatedFix, Location, SuppressedFinding } from '../report.ts';

const VERSION = 1;

export const json: Format = {
  id: 'json',
  summary: 'for programs: everything in the report, versioned',
  render(report) {
    const { command, agreement, asOf, summary, findings, existing, suppressed, blocks, data } = report;
    const value = {
      lockstep: VERSION,
      command,
      agreement,
      asOf,
      summary,
      findings: findings.map(plainFinding),
      existing: existing?.map(plainFinding),
      suppressed: suppressed?.map(plainSuppressed),
      blocks: blocks.length === 0 ? undefined : blocks,
      data,
    };
    return `${JSON.stringify(value, plainMaps, 2)}\n`;
  },
};

function plainFinding(finding: LocatedFinding): object {
  const { rule, severity, certainty, message, why, remedy, didYouMean, at, related, fingerprint, witness, fix } =
    finding;
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
    fingerprint,
    witness,
    fix: fix && plainFix(fix),
  };
}

function plainSuppressed(finding: SuppressedFinding): object {
  const { reason, until, owner, at } = finding.suppression;
  return { ...plainFinding(finding), suppression: { reason, until, owner, ...plainLocation(at) } };
}

function plainFix({ title, file, replaces }: LocatedFix): object {
  return {
    title,
    ...(replaces === undefined ? { file } : { ...plainLocation({ file, range: replaces.range }), by: replaces.by }),
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
