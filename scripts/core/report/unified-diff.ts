/** The difference of two texts as a patch in unified form: changed lines with three unchanged ones around them. */
const CONTEXT = 3;

/** Larger stretches than this are shown as replaced whole: a patch of them is no help to a reader. */
const LARGEST = 1_500;

type Line = { readonly is: ' ' | '-' | '+'; readonly text: string };

/** '' if they are equal. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const lines = compared(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines).map(hunkText);
  return [`--- ${file}`, `+++ ${file}`, ...hunks].join('\n').concat('\n');
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function compared(old: readonly string[], now: readonly string[]): readonly Line[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = changes(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return [...old.slice(0, start).map(same), ...middle, ...old.slice(old.length - end).map(same)];
}

function same(text: string): Line {
  return { is: ' ', text };
}

/** By the longest common subsequence of lines. */
function changes(old: readonly string[], now: readonly string[]): readonly Line[] {
  if (old.length > LARGEST || now.length > LARGEST) {
    return [...old.map((text): Line => ({ is: '-', text })), ...now.map((text): Line => ({ is: '+', text }))];
  }
  return walked(old, now, commonLines(old, now));
}

/** How many lines the rest of both texts have in common, from a line of each on. */
type Common = (row: number, column: number) => number;

function commonLines(old: readonly string[], now: readonly string[]): Common {
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const at: Common = (row, column) => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const longer = Math.max(at(row + 1, column), at(row, column + 1));
      common[row * width + column] = old[row] === now[column] ? at(row + 1, column + 1) + 1 : longer;
    }
  }
  return at;
}

function walked(old: readonly string[], now: readonly string[], common: Common): readonly Line[] {
  const lines: Line[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const line = next(old[row], now[column], common(row + 1, column) >= common(row, column + 1));
    lines.push(line);
    if (line.is !== '+') row += 1;
    if (line.is !== '-') column += 1;
  }
  return lines;
}

function next(gone: string | undefined, come: string | undefined, removesFirst: boolean): Line {
  if (gone !== undefined && gone === come) return same(gone);
  const removes = gone !== undefined && (come === undefined || removesFirst);
  return removes ? { is: '-', text: gone } : { is: '+', text: come ?? '' };
}

interface Hunk {
  /** Lines before it in either text. */
  readonly old: number;
  readonly now: number;
  readonly lines: readonly Line[];
}

function hunksOf(lines: readonly Line[]): readonly Hunk[] {
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ is }) => is !== ' '),
  );
  const hunks: Hunk[] = [];
  let [old, now] = [0, 0];
  for (const [index, { is }] of lines.entries()) {
    if (near[index] === true && near[index - 1] !== true) {
      const end = near.indexOf(false, index);
      hunks.push({ old, now, lines: lines.slice(index, end < 0 ? lines.length : end) });
    }
    if (is !== '+') old += 1;
    if (is !== '-') now += 1;
  }
  return hunks;
}

function hunkText({ old, now, lines }: Hunk): string {
  const removed = lines.filter(({ is }) => is !== '+').length;
  const added = lines.filter(({ is }) => is !== '-').length;
  const head = `@@ -${rangeText(old, removed)} +${rangeText(now, added)} @@`;
  return [head, ...lines.map(({ is, text }) => is + text)].join('\n');
}

/** First line, from 1, and their number; of none, the line before. */
function rangeText(before: number, count: number): string {
  return `${count === 0 ? before : before + 1},${count}`;
}
