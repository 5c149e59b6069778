/** Where a path of keys stands in the text. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { NodePlace, Path } from '../diagnostics/place.ts';
import { keyText, pairsOf, resolved, type Span, spanOf, type Tree } from './nodes.ts';

/** What a path leads to: the key that names it, where there is one, and the value. */
interface Entry {
  readonly key: unknown;
  readonly value: unknown;
}

/** The part asked for; of a path that does not exist, the value of the nearest node around it. */
export function spanOfPlace({ path, part }: NodePlace, tree: Tree, text: string): Span {
  const { entry, found } = follow(path, tree);
  const key = spanOf(entry.key);
  const value = writtenSpan(entry.value, text);
  const whole = { from: (key ?? value)?.from ?? 0, to: (value ?? key)?.to ?? 0 };
  if (part === 'node' && found) return whole;
  return (part === 'key' && found ? (key ?? value) : (value ?? key)) ?? whole;
}

function follow(path: Path, tree: Tree): { readonly entry: Entry; readonly found: boolean } {
  let entry: Entry = { key: undefined, value: tree.root };
  for (const step of path) {
    const next = childOf(resolved(entry.value, tree), step);
    if (next === undefined) return { entry, found: false };
    entry = next;
  }
  return { entry, found: true };
}

function childOf(node: unknown, step: string | number): Entry | undefined {
  if (isMap(node)) return pairsOf(node).find(({ key }) => keyText(key) === String(step));
  if (!isSeq(node) || typeof step !== 'number' || step < 0 || step >= node.items.length) return undefined;
  return { key: undefined, value: node.items[step] };
}

/** Without the line breaks and comments that follow a block. */
export function writtenSpan(node: unknown, text: string): Span | undefined {
  const span = spanOf(node);
  if (span === undefined) return undefined;
  const to = endOf(node) ?? span.to;
  const written = text.slice(span.from, to).trimEnd().length;
  return { from: span.from, to: span.from + written };
}

function endOf(node: unknown): number | undefined {
  if (isMap(node) && node.flow !== true) {
    const last = pairsOf(node).at(-1);
    return last === undefined ? undefined : (endOf(last.value) ?? endOf(last.key));
  }
  if (isSeq(node) && node.flow !== true) return endOf(node.items.at(-1));
  const span = spanOf(node);
  // A value left out ends where its key does.
  return isScalar(node) && span?.from === span?.to ? undefined : span?.to;
}
