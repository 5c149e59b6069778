/** Headings, prose, tables and lists of a report as text for a terminal. */
import type { Look } from '../format.ts';
import type { Block, Cell, ListItem, Section, Table } from '../report.ts';
import { visible } from '../visible.ts';
import { padEnd, padStart, widthOf, wrap } from '../width.ts';

export function blockLines(block: Block, look: Look): readonly string[] {
  switch (block.block) {
    case 'heading':
      return wrap(visible(block.text), look.width).map((line) => look.paint('strong', line));
    case 'text':
      return block.text.split('\n').flatMap((line) => wrap(visible(line), look.width));
    case 'table':
      return tableLines(block, look);
    case 'list':
      return block.items.flatMap((item) => itemLines(item, look, 0));
    case 'code':
      return block.text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${visible(line)}`.trimEnd());
    case 'section':
      return [
        ...wrap(visible(block.title), look.width).map((line) => look.paint('strong', line)),
        ...within(block, look),
      ];
  }
}

/** Set in, so that what belongs together is seen without colour too. */
function within({ blocks }: Section, look: Look): readonly string[] {
  const narrower = { ...look, width: look.width - 2 };
  return blocks.flatMap((inner, place) => [
    ...(place === 0 ? [] : ['']),
    ...blockLines(inner, narrower).map((line) => (line === '' ? '' : `  ${line}`)),
  ]);
}

function tableLines(table: Table, look: Look): readonly string[] {
  const widths = widthsOf(table, look.width);
  const head = table.columns.map(({ title }): Cell => ({ text: title, role: 'strong' }));
  const rule = look.paint('quiet', widths.map((width) => '─'.repeat(width)).join('  '));
  const lines = (cells: readonly Cell[]): readonly string[] => rowLines(cells, { table, widths, look });
  return [...lines(head), rule, ...table.rows.flatMap(lines)];
}

interface Layout {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly look: Look;
}

/** A cell wider than its column goes on in further lines. */
function rowLines(cells: readonly Cell[], { table, widths, look }: Layout): readonly string[] {
  const wrapped = table.columns.map((_, index) => {
    const text = textOf(cells[index] ?? '');
    const width = widths[index] ?? 0;
    return widthOf(text) > width ? wrap(text, width) : [text];
  });
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    table.columns
      .map(({ align }, index) => {
        const pad = align === 'right' ? padStart : padEnd;
        return painted(cells[index] ?? '', pad(wrapped[index]?.[line] ?? '', widths[index] ?? 0), look);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** As wide as the cells; where that is too much, the widest column of text gives way as far as it stays readable. */
function widthsOf(table: Table, most: number): readonly number[] {
  const natural = table.columns.map((column, index) =>
    Math.max(widthOf(column.title), ...table.rows.map((row) => widthOf(textOf(row[index] ?? '')))),
  );
  const excess = natural.reduce((sum, width) => sum + width + 2, -2) - most;
  const widest = Math.max(...natural.filter((_, index) => table.columns[index]?.align === 'left'));
  const place = natural.indexOf(widest);
  if (excess <= 0 || widest - excess < READABLE) return natural;
  return natural.map((width, index) => (index === place ? width - excess : width));
}

const READABLE = 24;

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
