/**
 * Turns symbolic places into lines, columns and code frames. This is the one step between findings
 * and formats; a format never opens a file.
 */
import type { Finding, Fix } from '../diagnostics/finding.ts';
import { fingerprintOf } from '../diagnostics/fingerprint.ts';
import type { Place } from '../diagnostics/place.ts';
import { type Editable, editable, spliceOfFix } from '../document/apply-fix.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { SetAside } from '../lint/suppressions/suppressions.ts';
import { withoutAddresses } from './redact.ts';
import type { LocatedFinding, LocatedFix, Location, SuppressedFinding } from './report.ts';

const LINES_AROUND = 2;

export function locateFindings(
  findings: readonly Finding[],
  documents: readonly PolicyDocument[],
): readonly LocatedFinding[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return findings.map((finding) => locateFinding(finding, byFile)).sort(inReadingOrder);
}

/** Findings that comments set aside, with the places of the comments. */
export function locateSuppressed(
  suppressed: readonly SetAside[],
  documents: readonly PolicyDocument[],
): readonly SuppressedFinding[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return suppressed
    .map(({ finding, suppression: { place, ...said } }) => ({
      ...locateFinding(finding, byFile),
      suppression: { ...said, at: locate(place, byFile) },
    }))
    .sort(inReadingOrder);
}

function locateFinding({ fix, ...finding }: Finding, documents: ReadonlyMap<string, PolicyDocument>): LocatedFinding {
  const { data, text = '' } = documents.get(finding.place.file) ?? {};
  return {
    ...finding,
    ...(finding.place.in === 'rows' ? { message: withoutAddresses(finding.message) } : {}),
    ...(fix === undefined ? {} : { fix: locateFix(fix, documents.get(fix.file)) }),
    at: locate(finding.place, documents),
    related: (finding.related ?? []).map((related) => ({ ...related, at: locate(related.place, documents) })),
    fingerprint: fingerprintOf(finding, data, text),
  };
}

/** Documents do not change, and most have no finding with a fix. */
const texts = new WeakMap<PolicyDocument, Editable>();

function locateFix(fix: Fix, document: PolicyDocument | undefined): LocatedFix {
  const text = document && (texts.get(document) ?? editable(document.text));
  if (document === undefined || text === undefined) return fix;
  texts.set(document, text);
  const splice = spliceOfFix(fix, text);
  if ('refused' in splice) return fix;
  const { from, to, by } = splice;
  return { ...fix, replaces: { range: document.locate({ in: 'text', file: fix.file, from, to }), by } };
}

/** Where a place is, with the lines around it; only the file where nobody has read it. */
function locate(place: Place, documents: ReadonlyMap<string, PolicyDocument>): Location {
  if (place.in === 'rows') {
    const row = { file: place.file, row: place.row };
    return place.column === undefined ? row : { ...row, column: place.column };
  }
  const document = documents.get(place.file);
  if (document === undefined) return { file: place.file };
  const range = document.locate(place);
  const lines = document.text.split(/\r?\n/u);
  const firstLine = Math.max(1, range.from.line - LINES_AROUND);
  return {
    file: place.file,
    range,
    frame: { firstLine, lines: lines.slice(firstLine - 1, range.from.line + LINES_AROUND) },
  };
}

function inReadingOrder(one: LocatedFinding, other: LocatedFinding): number {
  return (
    compare(one.at.file, other.at.file) ||
    compare(one.at.range?.from.offset ?? one.at.row ?? 0, other.at.range?.from.offset ?? other.at.row ?? 0) ||
    compare(one.rule, other.rule) ||
    compare(one.message, other.message)
  );
}

function compare<T extends string | number>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
