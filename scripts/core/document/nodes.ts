/**
 * The tree that the `yaml` package makes of a text, with its aliases resolved: each stands for the
 * last value before it that carries the anchor. Nothing here goes deeper than the text itself does.
 */
import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';

export interface Tree {
  readonly root: Node;
  /** No entry for an alias without an anchor before it. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

export function treeOf(root: Node): Tree {
  const anchored = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(root, {
    Node(_key, node) {
      if (isAlias(node)) {
        const target = anchored.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) anchored.set(node.anchor, node);
    },
  });
  return { root, targets };
}

/** The node behind an alias, or the node itself; `undefined` for an alias without an anchor. */
export function resolved(node: unknown, { targets }: Tree): Node | undefined {
  if (isAlias(node)) return targets.get(node);
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
}

export function pairsOf(node: unknown): readonly Pair[] {
  return isMap(node) ? node.items.filter((item) => isPair(item)) : [];
}

/** The key as it is written, without quotes; `undefined` for a map, a list or nothing as a key. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key) || key.value === null) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** Offsets in the text; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** `undefined` for what is no node, such as the value of a key without colon. */
export function spanOf(node: unknown): Span | undefined {
  if (!(isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) || !node.range) return undefined;
  return { from: node.range[0], to: node.range[1] };
}

/** The first node that lies deeper than `deepest` levels of maps and lists. */
export function nodeTooDeep(root: Node, deepest: number): Node | undefined {
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (!isMap(node) && !isSeq(node)) continue;
    if (depth >= deepest) return node;
    for (const item of node.items) {
      const inner = isPair(item) ? [item.key, item.value] : [item];
      open.push(...inner.map((child) => ({ node: child, depth: depth + 1 })));
    }
  }
  return undefined;
}

/** How many nodes there are once every alias is replaced by what it stands for. */
export function expandedSize({ root, targets }: Tree): number {
  const sizes = new Map<Node, number>();
  function sizeOf(node: unknown): number {
    const target = isAlias(node) ? targets.get(node) : node;
    if (!isMap(target) && !isSeq(target)) return 1;
    const known = sizes.get(target);
    if (known !== undefined) return known;
    // A value that contains itself is reported where it is read; here it counts once.
    sizes.set(target, 1);
    const inner = target.items.map((item) => (isPair(item) ? sizeOf(item.key) + sizeOf(item.value) : sizeOf(item)));
    const size = inner.reduce((sum, part) => sum + part, 1);
    sizes.set(target, size);
    return size;
  }
  return sizeOf(root);
}

/** Every scalar in a node, as text: what is lost when the node is left out. */
export function wordsIn(node: unknown): readonly string[] {
  const words: string[] = [];
  if (isMap(node) || isSeq(node) || isScalar(node)) {
    visit(node, {
      Scalar(_key, scalar) {
        words.push(String(scalar.value));
      },
    });
  }
  return words;
}
