/**
 * A report out of the JSON that another run wrote. Nothing in it is trusted: what does not have the form of
 * a report is refused, and every text in it stays text, since it is only ever written out by a format.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../schemas/report.schema.json' with { type: 'json' };
import type { Severity } from '../diagnostics/finding.ts';
import type { Block, LocatedFinding, Location, Report } from './report.ts';

/** `undefined` if the text is no report of this version of the format. */
export function readReport(text: string): Report | undefined {
  const written = parsed(text);
  if (!isReport(written)) return undefined;
  const { command, summary, findings, existing, blocks = [] } = written;
  return {
    command,
    summary,
    blocks,
    findings: findings.map(findingFrom),
    ...(existing === undefined ? {} : { existing: existing.map(findingFrom) }),
  };
}

/** As far as it is read again. */
interface WrittenReport {
  readonly command: string;
  readonly summary: string;
  readonly findings: readonly WrittenFinding[];
  readonly existing?: readonly WrittenFinding[];
  readonly blocks?: readonly Block[];
}
interface WrittenPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly row?: number;
  readonly field?: string;
}
interface WrittenFinding extends WrittenPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: LocatedFinding['certainty'];
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  readonly didYouMean?: string;
  readonly fingerprint?: string;
  readonly witness?: LocatedFinding['witness'];
  readonly related: readonly (WrittenPlace & { readonly note: string })[];
}

const validate = new Ajv2020({ strict: false }).compile<WrittenReport>(schema);

function isReport(value: unknown): value is WrittenReport {
  return validate(value);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function findingFrom(written: WrittenFinding): LocatedFinding {
  const { rule, severity, certainty, message, why, remedy, didYouMean, fingerprint = '', witness, related } = written;
  return {
    rule,
    severity,
    certainty,
    message,
    why,
    remedy,
    fingerprint,
    ...(didYouMean === undefined ? {} : { didYouMean }),
    ...(witness === undefined ? {} : { witness }),
    place: nowhereIn(written.file),
    at: locationFrom(written),
    related: related.map((one) => ({ note: one.note, place: nowhereIn(one.file), at: locationFrom(one) })),
  };
}

/** The text that the place was in is not here. */
function nowhereIn(file: string): LocatedFinding['place'] {
  return { in: 'text', file, from: 0, to: 0 };
}

function locationFrom({ file, line, column, endLine, endColumn, row, field }: WrittenPlace): Location {
  if (line === undefined || column === undefined)
    return { file, ...(row === undefined ? {} : { row }), ...(field === undefined ? {} : { column: field }) };
  const from = { offset: 0, line, column };
  return { file, range: { from, to: { offset: 0, line: endLine ?? line, column: endColumn ?? column } } };
}
