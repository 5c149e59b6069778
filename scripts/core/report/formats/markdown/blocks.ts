/** Headings, prose, tables, lists, code and sections of a report in GitHub-flavoured Markdown. */
import type { Block, Cell, ListItem, Table } from '../../report.ts';
import { escaped, escapedHtml, escapedLine, fenced } from './escape.ts';

/** Lines of a block; blocks are set apart by an empty line. `level` is that of a heading in it. */
function markdownBlock(block: Block, level = 3): readonly string[] {
  switch (block.block) {
    case 'heading':
      return [`${'#'.repeat(level)} ${escapedLine(block.text)}`];
    case 'text':
      return proseLines(block.text);
    case 'table':
      return tableLines(block);
    case 'list':
      return block.items.flatMap((item) => itemLines(item, 0));
    case 'code':
      return fenced(block.text, block.language);
    case 'section':
      return block.folded
        ? foldedLines(escapedHtml(block.title), apart(block.blocks, level + 1))
        : [`${'#'.repeat(level)} ${escapedLine(block.title)}`, '', ...apart(block.blocks, level + 1)];
  }
}

/** Blocks one after the other, empty lines between them. */
export function apart(blocks: readonly Block[], level: number): readonly string[] {
  return blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : ['']),
    ...markdownBlock(block, Math.min(level, DEEPEST)),
  ]);
}

const DEEPEST = 6;

/** What opens when its title is pressed. The empty lines make Markdown of what stands between the tags. */
export function foldedLines(title: string, lines: readonly string[]): readonly string[] {
  return ['<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>'];
}

/** Every line on its own, as it was written. */
function proseLines(text: string): readonly string[] {
  const lines = text.split('\n').map(escapedLine);
  return lines.map((line, index) => (line !== '' && (lines[index + 1] ?? '') !== '' ? `${line}<br>` : line));
}

function tableLines({ columns, rows }: Table): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ title }) => escaped(title))),
    row(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((cells) => row(columns.map((_, index) => cellText(cells[index] ?? '')))),
  ];
}

function itemLines({ cell, items = [] }: ListItem, depth: number): readonly string[] {
  return [`${'  '.repeat(depth)}- ${cellText(cell)}`, ...items.flatMap((item) => itemLines(item, depth + 1))];
}

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell.split('\n').map(escapedLine).join('<br>');
  const text = cell.text.split('\n').map(escapedLine).join('<br>');
  return cell.role === 'strong' && text !== '' ? `**${text}**` : text;
}
