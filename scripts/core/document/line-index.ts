/** Offsets of a text as lines and columns. */
import type { Position, Range } from './policy-document.ts';

export interface LineIndex {
  /** Offsets beyond either end are moved to it. */
  position(offset: number): Position;
  range(from: number, to: number): Range;
  /** Offset of the first character of the line that holds the offset. */
  lineStart(offset: number): number;
  /** Offset after the last character of that line, without its line break. */
  lineEnd(offset: number): number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) starts.push(next + 1);

  /** Zero-based line, by halving. */
  function lineOf(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  function position(wanted: number): Position {
    const offset = Math.min(Math.max(0, wanted), text.length);
    const line = lineOf(offset);
    return { offset, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  }
  return {
    position,
    range: (from, to) => ({ from: position(from), to: position(Math.max(from, to)) }),
    lineStart: (offset) => starts[lineOf(offset)] ?? 0,
    lineEnd(offset) {
      const next = starts[lineOf(offset) + 1];
      if (next === undefined) return text.length;
      return text[next - 2] === '\r' ? next - 2 : next - 1;
    },
  };
}
