/**
 * Changes of policies as somebody might make them, each at one random place: another number, a clause
 * less, another operator. And rewrites that mean the same: clauses in another order, said twice, denied
 * twice.
 */
import type { Draw } from '#test/generators/draw.ts';
import type { Yaml, YamlMap } from '#test/generators/world.ts';
import type { Policies } from './version.ts';

export interface Rewrite {
  readonly what: string;
  readonly means: 'the same' | 'something else';
  /** What may stand in place of a node; nothing if it does not apply there. */
  instead(node: Yaml, key: string | number, draw: Draw): Yaml | undefined;
}

const ANY_ORDER = new Set([
  'all',
  'any',
  'of',
  'unsettled',
  'in',
  'not_in',
  'has_any',
  'has_all',
  'has_word',
  'contains',
]);
const CONDITIONS = new Set(['when', 'enter', 'not', 'applies_when']);
const CLAUSES = new Set([
  'all',
  'any',
  'rules',
  'groups',
  'disqualifiers',
  'except_when',
  'has_word',
  'contains',
  'in',
]);
const NUMBERS = new Set([
  'points',
  'from',
  'above',
  'below',
  'up_to',
  'cap',
  'floor',
  'otherwise',
  'base_from',
  'value',
]);
const DURATIONS = new Set(['in_last', 'in_next', 'older_than', 'after', 'every', 'waits', 'over']);
const OTHERS: Readonly<Record<string, string>> = {
  from: 'above',
  above: 'from',
  below: 'up_to',
  up_to: 'below',
  all: 'any',
  any: 'all',
  in: 'not_in',
  not_in: 'in',
  is: 'is_not',
  is_not: 'is',
  has_any: 'has_all',
  has_all: 'has_any',
  starts_with: 'contains',
  has_word: 'contains',
  in_last: 'older_than',
  older_than: 'in_last',
};

export const REWRITES: readonly Rewrite[] = [
  {
    what: 'another number',
    means: 'something else',
    instead: (node, key, draw) =>
      typeof node === 'number' && NUMBERS.has(String(key)) ? node + draw.one([-10, -1, 1, 10]) : undefined,
  },
  {
    what: 'another length of time',
    means: 'something else',
    instead: (node, key, draw) =>
      typeof node === 'string' && DURATIONS.has(String(key)) ? draw.one(['1d', '2d', '8d', '31d']) : undefined,
  },
  {
    what: 'one less',
    means: 'something else',
    instead: (node, key, draw) => {
      if (!isList(node) || node.length < 2 || !CLAUSES.has(String(key))) return undefined;
      const left = draw.int(0, node.length - 1);
      return node.filter((_, place) => place !== left);
    },
  },
  {
    what: 'another operator',
    means: 'something else',
    instead: (node, _, draw) => {
      if (!isMap(node)) return undefined;
      const keys = Object.keys(node).filter((key) => key in OTHERS && !(String(OTHERS[key]) in node));
      if (keys.length === 0) return undefined;
      const key = draw.one(keys);
      return Object.fromEntries(
        Object.entries(node).map(([own, value]) => [own === key ? (OTHERS[own] ?? own) : own, value]),
      );
    },
  },
  {
    what: 'another order',
    means: 'the same',
    instead: (node, key) =>
      isList(node) && node.length > 1 && ANY_ORDER.has(String(key)) ? node.toReversed() : undefined,
  },
  {
    what: 'denied twice',
    means: 'the same',
    instead: (node, key) => (isMap(node) && CONDITIONS.has(String(key)) ? { not: { not: node } } : undefined),
  },
  {
    what: 'said twice',
    means: 'the same',
    instead: (node, key) => (isMap(node) && CONDITIONS.has(String(key)) ? { all: [node, { any: [node] }] } : undefined),
  },
];

/** Dictionary and company stay as they are, so that a lead is a lead of both. */
const STAY = ['company.yaml', 'data-dictionary.yaml', 'signals.yaml', 'disputes.yaml'];

/** The policies with one place rewritten; `undefined` where there is none to rewrite so. */
export function rewritten(draw: Draw, policies: Policies, rewrite: Rewrite): Policies | undefined {
  const places = [...policies].flatMap(([file, data]) =>
    STAY.includes(file)
      ? []
      : placesIn(data)
          .filter(({ node, key }) => rewrite.instead(node, key, draw) !== undefined)
          .map(({ path }) => ({ file, path })),
  );
  if (places.length === 0) return undefined;
  const { file, path } = draw.one(places);
  return new Map([...policies].map(([own, data]) => [own, own === file ? replaced(data, path, rewrite, draw) : data]));
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly key: string | number;
  readonly node: Yaml;
}

function placesIn(node: Yaml, path: readonly (string | number)[] = []): readonly Place[] {
  const own = { path, key: path.at(-1) ?? '', node };
  const entries: readonly (readonly [string | number, Yaml])[] = isList(node)
    ? [...node.entries()]
    : isMap(node)
      ? Object.entries(node)
      : [];
  return [own, ...entries.flatMap(([key, value]) => placesIn(value, [...path, key]))];
}

function replaced(
  node: Yaml,
  [key, ...rest]: readonly (string | number)[],
  rewrite: Rewrite,
  draw: Draw,
  own: string | number = '',
): Yaml {
  if (key === undefined) return rewrite.instead(node, own, draw) ?? node;
  if (isList(node)) return node.map((item, place) => (place === key ? replaced(item, rest, rewrite, draw, key) : item));
  if (!isMap(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      name === key ? replaced(value, rest, rewrite, draw, name) : value,
    ]),
  );
}

function isList(node: Yaml): node is readonly Yaml[] {
  return Array.isArray(node);
}

function isMap(node: Yaml): node is YamlMap {
  return typeof node === 'object' && node !== null && !isList(node);
}
