/**
 * Edits of nodes as splices of text, so that comments and layout around them stay as they are. What
 * cannot be spliced without touching more than was meant is refused with the reason: an alias and what it
 * stands for, a block of text, an item that shares its line with another.
 */
import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '../diagnostics/finding.ts';
import type { Path } from '../diagnostics/place.ts';
import { writtenSpan } from './locate.ts';
import { keyText, pairsOf, spanOf } from './nodes.ts';

/** The text between the offsets is replaced. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Why an edit is not made. */
export interface Refused {
  readonly refused: string;
}

export function spliceOf(edit: Edit, root: Node, text: string): Splice | Refused {
  if (edit.do === 'replace') return { from: edit.from, to: edit.to, by: edit.by };
  const entry = entryAt(edit.path, root);
  if (entry === undefined) return refuse('there is nothing of its own at this place');
  if (edit.do === 'remove') return removal(entry, text);
  if (edit.do === 'rename') return rewritten(entry.pair?.key, edit.key);
  return rewritten(entry.value, edit.value);
}

function refuse(refused: string): Refused {
  return { refused };
}

/** A value where it is written: an alias on the way leads nowhere. */
interface Entry {
  readonly parent: YAMLMap | YAMLSeq | undefined;
  readonly index: number;
  readonly pair?: Pair;
  readonly value: unknown;
}

function entryAt(path: Path, root: Node): Entry | undefined {
  let entry: Entry | undefined = { parent: undefined, index: 0, value: root };
  for (const step of path) entry = entry && childOf(entry.value, step);
  return entry;
}

function childOf(node: unknown, step: string | number): Entry | undefined {
  if (isMap(node)) {
    const index = pairsOf(node).findIndex(({ key }) => keyText(key) === String(step));
    const pair = pairsOf(node)[index];
    return pair && { parent: node, index, pair, value: pair.value };
  }
  if (!isSeq(node) || typeof step !== 'number' || step < 0 || step >= node.items.length) return undefined;
  return { parent: node, index: step, value: node.items[step] };
}

const QUOTES = new Set<unknown>([Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE]);

/** In the quotes it had; without any where it had none and needs none, in a list in brackets as well. */
function rewritten(node: unknown, value: string | number | boolean): Splice | Refused {
  const span = spanOf(node);
  if (!isScalar(node) || span === undefined) return refuse('it is no single value');
  if (node.anchor !== undefined) return refuse('other places repeat it by its anchor');
  const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
  if (isBlock) return refuse('it is a block of text');
  const scalar = new Scalar(value);
  if (QUOTES.has(node.type) && typeof value === 'string')
    scalar.type = node.type === Scalar.QUOTE_SINGLE ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
  const inBrackets = stringify([scalar], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false });
  return { ...span, by: inBrackets.trim().slice(1, -1) };
}

function removal({ parent, index, pair, value }: Entry, text: string): Splice | Refused {
  if (parent === undefined || parent.items.length < 2) return refuse('nothing would be left around it');
  const from = spanOf(pair?.key ?? value)?.from;
  const to = (writtenSpan(pair?.value, text) ?? writtenSpan(pair?.key ?? value, text))?.to;
  if (from === undefined || to === undefined) return refuse('it is not written out');
  return parent.flow === true
    ? removalInBrackets({ from, to, isLast: index === parent.items.length - 1 }, text)
    : removalOfLines(isSeq(parent) ? dashBefore(from, text) : from, to, text);
}

function removalInBrackets(
  { from, to, isLast }: { readonly from: number; readonly to: number; readonly isLast: boolean },
  text: string,
): Splice | Refused {
  if (!isLast) {
    const comma = /^\s*,[ \t]*/u.exec(text.slice(to));
    return comma === null ? refuse('a comment stands behind it') : { from, to: to + comma[0].length, by: '' };
  }
  const comma = /,\s*$/u.exec(text.slice(0, from));
  return comma === null ? refuse('a comment stands before it') : { from: comma.index, to, by: '' };
}

/** Whole lines, with the comment behind the last of them: it was about what goes. */
function removalOfLines(from: number, to: number, text: string): Splice | Refused {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  if (text.slice(start, from).trim() !== '') return refuse('it shares its line with something else');
  const end = text.indexOf('\n', to);
  const rest = text.slice(to, end < 0 ? text.length : end).trim();
  if (rest !== '' && !rest.startsWith('#')) return refuse('it shares its line with something else');
  return { from: start, to: end < 0 ? text.length : end + 1, by: '' };
}

/** The hyphen of an item of a list, which is no part of its value. */
function dashBefore(from: number, text: string): number {
  const dash = /-\s+$/u.exec(text.slice(0, from));
  return dash === null ? from : dash.index;
}
