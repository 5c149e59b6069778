/**
 * A text of YAML with more items at the end of one of its lists. They are put between the lines, so that
 * every comment and the layout of everything else stay as they are; only where the list is written in
 * brackets, or the text comes out otherwise than expected, the document is written anew.
 */
import { type Document, isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { yamlText } from './yaml-text.ts';

/** `key` is of the outermost map; the text has to be free of errors. */
export function withItems(text: string, key: string, items: readonly unknown[]): string {
  const document = parseDocument(text);
  const list = document.get(key, true);
  const spliced = isSeq(list) && list.flow !== true ? splice(text, list, items) : undefined;
  return spliced !== undefined && says(spliced, document, key, items) ? spliced : writtenAnew(document, key, items);
}

function splice(text: string, list: YAMLSeq, items: readonly unknown[]): string | undefined {
  const [from, end] = list.range ?? [];
  if (from === undefined || end === undefined || list.items.length === 0) return undefined;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const last = text.slice(0, end).trimEnd().length;
  const lineEnd = text.indexOf('\n', last);
  const at = lineEnd < 0 ? text.length : lineEnd + 1;
  const indent = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1));
  const gap = isSpaced(text, list) ? lineBreak : '';
  const added = items.map((item) => {
    const lines = yamlText([item]).trimEnd().split('\n');
    return gap + lines.map((line) => `${indent}${line}${lineBreak}`).join('');
  });
  return `${text.slice(0, at)}${lineEnd < 0 ? lineBreak : ''}${added.join('')}${text.slice(at)}`;
}

/** Whether a blank line stands between the last two items, or any two. */
function isSpaced(text: string, { items }: YAMLSeq): boolean {
  const starts = items.flatMap((item) => (isMap(item) && item.range ? [item.range[0]] : []));
  return starts.slice(1).some((start, place) => /\n\s*\n/u.test(text.slice(starts[place], start)));
}

/** What was there is there, and after it in the list the new items. */
function says(text: string, before: Document, key: string, items: readonly unknown[]): boolean {
  const read: unknown = parseDocument(text).toJS();
  const wanted: unknown = before.toJS();
  if (typeof wanted !== 'object' || wanted === null) return false;
  const list: unknown = Reflect.get(wanted, key);
  const whole = { ...wanted, [key]: [...(Array.isArray(list) ? list : []), ...items] };
  return JSON.stringify(read) === JSON.stringify(whole);
}

function writtenAnew(document: Document, key: string, items: readonly unknown[]): string {
  const list = document.get(key, true);
  if (isSeq(list)) {
    list.flow = false;
    for (const item of items) list.add(document.createNode(item));
  } else document.set(key, document.createNode(items));
  return document.toString({ lineWidth: 0 });
}
