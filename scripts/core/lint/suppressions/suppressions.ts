/**
 * Findings that comments in the policies set aside. A comment counts for the findings whose node begins
 * on its line: a key with a long value begins where the key stands.
 */
import type { Finding } from '../../diagnostics/finding.ts';
import type { TextPlace } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { PolicyDocument } from '../../document/policy-document.ts';
import type { Directive } from './directive.ts';
import { type Entry, type EntryContext, entriesIn } from './entries.ts';
import { SUPPRESSION_UNUSED } from './rules.ts';

export interface SetAside {
  readonly finding: Finding;
  readonly suppression: Suppression;
}
export interface Suppression extends Pick<Directive, 'reason' | 'until' | 'owner'> {
  /** The comment. */
  readonly place: TextPlace;
}

export interface Suppressions {
  sets(finding: Finding): Suppression | undefined;
  /** What is wrong with the comments themselves. */
  readonly problems: readonly Finding[];
  /** Comments that set none of all the findings aside. */
  unused(findings: readonly Finding[]): readonly Finding[];
}

export function suppressionsIn(documents: readonly PolicyDocument[], context: EntryContext): Suppressions {
  const read = documents.map((document) => ({ document, ...entriesIn(document, context) }));
  const byFile = new Map(read.map(({ document, entries }) => [document.file, { document, entries }]));
  const entryFor = (finding: Finding): Entry | undefined => {
    const { document, entries = [] } = byFile.get(finding.place.file) ?? {};
    const own = entries.filter(({ rule }) => rule === finding.rule);
    if (document === undefined || own.length === 0) return undefined;
    const lines = linesOf(finding, document);
    return own.find(({ line }) => line === undefined || lines.includes(line));
  };
  return {
    sets(finding) {
      const entry = entryFor(finding);
      return entry && { ...entry.directive, place: entry.place };
    },
    problems: read.flatMap(({ problems }) => problems),
    unused(findings) {
      const used = new Set(findings.map(entryFor));
      return read.flatMap(({ document, entries }) =>
        entries.filter((entry) => !used.has(entry)).map((entry) => unusedFinding(entry, document.text)),
      );
    },
  };
}

/** Where the finding points, and where the node that it is about begins. */
function linesOf({ place }: Finding, document: PolicyDocument): readonly number[] {
  if (place.in === 'rows') return [];
  const pointed = document.locate(place).from.line;
  return place.in === 'text' ? [pointed] : [pointed, document.locate({ ...place, part: 'node' }).from.line];
}

function unusedFinding({ rule, place, line, directive }: Entry, text: string): Finding {
  const where = line === undefined ? 'anywhere in this file' : `on line ${line}`;
  const message = `The rule "${rule}" finds nothing ${where}.`;
  if (directive.rules.length > 1) return findingOf(SUPPRESSION_UNUSED, { message, place });
  const edit = { do: 'replace', ...withItsLine(place, text), by: '' } as const;
  const fix = { title: 'Delete the comment', file: place.file, edits: [edit] };
  return findingOf(SUPPRESSION_UNUSED, { message, place, fix });
}

/** A comment with the white space before it; with its whole line where it stands alone. */
function withItsLine({ from, to }: TextPlace, text: string): { readonly from: number; readonly to: number } {
  const start = text.slice(0, from).trimEnd().length;
  const isAlone = start === 0 || text.slice(start, from).includes('\n');
  if (!isAlone) return { from: start, to };
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return { from: line, to: end < 0 ? text.length : end + 1 };
}
