/** The lines around a finding with a caret under what is meant. */
import type { Look } from '../format.ts';
import type { Location } from '../report.ts';
import { visible } from '../visible.ts';
import { widthOf } from '../width.ts';

export function codeFrame(at: Location, look: Look): readonly string[] {
  const { frame, range } = at;
  if (frame === undefined || range === undefined) return [];
  const gutter = String(frame.firstLine + frame.lines.length - 1).length;
  return frame.lines.flatMap((text, index) => {
    const line = frame.firstLine + index;
    const shown = visible(text).replaceAll('\t', ' ');
    const hit = line === range.from.line;
    const head = `${hit ? '>' : ' '} ${String(line).padStart(gutter)} │ `;
    const row = look.paint(hit ? 'strong' : 'quiet', head) + shown;
    return hit ? [row.trimEnd(), caretRow(text, at, gutter, look)] : [row.trimEnd()];
  });
}

function caretRow(text: string, at: Location, gutter: number, look: Look): string {
  const { range } = at;
  if (range === undefined) return '';
  const start = range.from.column - 1;
  const end = range.to.line === range.from.line ? range.to.column - 1 : text.trimEnd().length;
  const before = widthOf(visible(text.slice(0, start)).replaceAll('\t', ' '));
  const marked = Math.max(1, widthOf(visible(text.slice(start, end))));
  return `${look.paint('quiet', `  ${' '.repeat(gutter)} │ `)}${' '.repeat(before)}${look.paint('error', '^'.repeat(marked))}`;
}
