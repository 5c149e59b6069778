/**
 * A report as one comment of a pull request, which later runs replace: the Markdown of the report behind a
 * marker and the stamp of the run that wrote it. A comment holds only so much, so whole sections go, the
 * least important first, and then findings from the end; what is left out is said.
 */
import { markdown } from '../formats/markdown.ts';
import { noPaint } from '../paint.ts';
import type { Block, Report, Section } from '../report.ts';

/** Characters and bytes that the forges take, with room for the head. */
export const MOST = 60_000;

export interface Stamp {
  /** Grows with every run; a comment is never replaced by an older run. */
  readonly order: number;
  /** Commit that was reviewed. */
  readonly head: string;
}

const MARKER = '<!-- lockstep review';

/** Whatever the report holds, the text has at most `most` characters and bytes, and begins with the marker. */
export function commentOf(report: Report, { order, head }: Stamp, most = MOST): string {
  const top = `${MARKER} ${order} ${head} -->\n`;
  const room = most - top.length;
  return top + withinRoom(report, room);
}

/** The order of the run that wrote a comment; `undefined` if it is none of ours. */
export function orderOf(text: string): number | undefined {
  const order = /^<!-- lockstep review (?<order>\d{1,15}) [0-9a-f]{7,64} -->/u.exec(text)?.groups?.['order'];
  return order === undefined ? undefined : Number(order);
}

function withinRoom(report: Report, room: number): string {
  let left = report;
  let gone: readonly string[] = [];
  for (;;) {
    const text = rendered(left, [...gone, ...findingsGone(report, left)]);
    if (sizeOf(text) <= room) return text;
    const smaller = smallerThan(left);
    if (smaller === undefined) return cut(text, room);
    left = smaller.report;
    gone = smaller.section === undefined ? gone : [...gone, smaller.section];
  }
}

function rendered(report: Report, gone: readonly string[]): string {
  const note: Block = {
    block: 'text',
    text: `Left out, because a comment holds no more: ${gone.join('; ')}. The summary of the run has all of it.`,
  };
  const shown = gone.length === 0 ? report : { ...report, blocks: [...report.blocks, note] };
  return markdown.render(shown, { paint: noPaint, width: 100 });
}

function findingsGone(before: Report, after: Report): readonly string[] {
  const gone = countOf(before) - countOf(after);
  return gone === 0 ? [] : [`${gone} ${gone === 1 ? 'finding' : 'findings'}`];
}

function countOf({ findings, existing = [], suppressed = [] }: Report): number {
  return findings.length + existing.length + suppressed.length;
}

interface Smaller {
  readonly report: Report;
  /** Title of the section that went. */
  readonly section?: string;
}

/** Without the section that matters least, of equals the last; then without what is no news; then with half of the findings. */
function smallerThan(report: Report): Smaller | undefined {
  const sections = report.blocks.filter((block): block is Section => block.block === 'section');
  const [first] = sections;
  if (first !== undefined) {
    const least = sections.reduce((one, other) => (other.keep <= one.keep ? other : one), first);
    return { report: { ...report, blocks: report.blocks.filter((block) => block !== least) }, section: least.title };
  }
  if (countOf(report) > report.findings.length) return { report: { ...report, existing: [], suppressed: [] } };
  if (report.findings.length === 0) return undefined;
  return { report: { ...report, findings: report.findings.slice(0, Math.floor(report.findings.length / 2)) } };
}

/** The larger of characters and bytes: the forges count either. */
function sizeOf(text: string): number {
  return Math.max(text.length, new TextEncoder().encode(text).length);
}

/** The last resort: whole lines from the start. */
function cut(text: string, room: number): string {
  const lines: string[] = [];
  let size = sizeOf(CUT);
  for (const line of text.split('\n')) {
    size += sizeOf(line) + 1;
    if (size > room) break;
    lines.push(line);
  }
  return [...lines, CUT].join('\n');
}

const CUT = '… The summary of the run has all of it.';
