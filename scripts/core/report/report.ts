/**
 * A report: everything a command has to say, as one value. Formats see nothing else, and no format
 * looks anything up.
 */
import type { Finding, Fix, RelatedPlace } from '../diagnostics/finding.ts';
import type { ListedRule } from '../diagnostics/listed-rule.ts';
import type { Range } from '../document/policy-document.ts';

export interface Report {
  readonly command: string;
  /** The agreement judged under, where there is one. */
  readonly agreement?: { readonly name: string; readonly version: string };
  /** Instant of judging, ISO 8601 UTC. */
  readonly asOf?: string;
  readonly findings: readonly LocatedFinding[];
  /** What was found before the change as well: told, and counted nowhere. Absent where nobody asked. */
  readonly existing?: readonly LocatedFinding[];
  /** What comments in the policies set aside. */
  readonly suppressed?: readonly SuppressedFinding[];
  /** The rules that were looked for, for formats that list them. */
  readonly rules?: readonly ListedRule[];
  readonly blocks: readonly Block[];
  /** The last line for people: "31 definitions, 30 sample leads, no findings". */
  readonly summary: string;
  /** The summary is a verdict: it is read before everything else, not after it. */
  readonly verdictFirst?: boolean;
  /** What machines get beside the findings. */
  readonly data?: unknown;
}

/** A finding with its place worked out and the lines to show around it. */
export interface LocatedFinding extends Omit<Finding, 'related' | 'fix'> {
  readonly at: Location;
  readonly related: readonly (RelatedPlace & { readonly at: Location })[];
  /** Equal for findings that say the same of the same definition, wherever it stands by now. */
  readonly fingerprint: string;
  readonly fix?: LocatedFix;
}
/** A fix with the text it writes, where that is known. */
export interface LocatedFix extends Fix {
  readonly replaces?: { readonly range: Range; readonly by: string };
}
export interface SuppressedFinding extends LocatedFinding {
  readonly suppression: {
    readonly reason: string;
    /** Last day on which it holds. */
    readonly until?: string;
    readonly owner?: string;
    readonly at: Location;
  };
}
export interface Location {
  readonly file: string;
  readonly range?: Range;
  readonly row?: number;
  readonly column?: string;
  /** Source lines for the code frame, first one numbered `firstLine`. */
  readonly frame?: { readonly firstLine: number; readonly lines: readonly string[] };
}

export type Block = Heading | Text | Table | List | Code | Section;
/** Blocks under a title that can be folded away, and left out where there is no room. */
export interface Section {
  readonly block: 'section';
  readonly title: string;
  readonly folded: boolean;
  /** Where there is no room, sections with the lowest number go first, whole. */
  readonly keep: number;
  readonly blocks: readonly Block[];
}
export interface Heading {
  readonly block: 'heading';
  readonly text: string;
}
export interface Text {
  readonly block: 'text';
  readonly text: string;
}
export interface Table {
  readonly block: 'table';
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly Cell[])[];
}
/** Text with a role the format may colour. */
export type Cell = string | { readonly text: string; readonly role: 'good' | 'bad' | 'unknown' | 'quiet' | 'strong' };
/** Text that is shown as it is: YAML, a patch. */
export interface Code {
  readonly block: 'code';
  readonly language: 'yaml' | 'diff' | 'json' | 'text';
  readonly text: string;
}
export interface List {
  readonly block: 'list';
  readonly items: readonly ListItem[];
}
export interface ListItem {
  readonly cell: Cell;
  readonly items?: readonly ListItem[];
}
