/** Headings, prose, tables and lists of a report as text for a terminal. */
import type { Look } from '../format.ts';
import type { Block, Cell, ListItem, Table } from '../report.ts';
import { visible } from '../visible.ts';
import { padEnd, padStart, widthOf, wrap } from '../width.ts';

export function blockLines(block: Block, look: Look): readonly string[] {
  switch (block.block) {
    case 'heading':
      return [look.paint('strong', visible(block.text))];
    case 'text':
      return block.text.split('\n').flatMap((line) => wrap(visible(line), look.width));
    case 'table':
      return tableLines(block, look);
    case 'list':
      return block.items.flatMap((item) => itemLines(item, look, 0));
  }
}

function tableLines(table: Table, look: Look): readonly string[] {
  const widths = table.columns.map((column, index) =>
    Math.max(widthOf(column.title), ...table.rows.map((row) => widthOf(textOf(row[index] ?? '')))),
  );
  const line = (cells: readonly Cell[]): string =>
    table.columns
      .map((column, index) => {
        const cell = cells[index] ?? '';
        const pad = column.align === 'right' ? padStart : padEnd;
        return painted(cell, pad(textOf(cell), widths[index] ?? 0), look);
      })
      .join('  ')
      .trimEnd();
  const head = table.columns.map(({ title }): Cell => ({ text: title, role: 'strong' }));
  const rule = look.paint('quiet', widths.map((width) => '─'.repeat(width)).join('  '));
  return [line(head), rule, ...table.rows.map(line)];
}

function itemLines(item: ListItem, look: Look, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const lines = wrap(textOf(item.cell), Math.max(24, look.width - indent.length - 2));
  const own = lines.map((text, index) => `${indent}${index === 0 ? '· ' : '  '}${painted(item.cell, text, look)}`);
  return [...own, ...(item.items ?? []).flatMap((inner) => itemLines(inner, look, depth + 1))];
}

function textOf(cell: Cell): string {
  return visible(typeof cell === 'string' ? cell : cell.text);
}

function painted(cell: Cell, text: string, look: Look): string {
  return typeof cell === 'string' ? text : look.paint(cell.role, text);
}
