/** Random leaves about one field, and values of its type that meet them: both drawn from few letters and numbers. */
import type { FieldLeaf, KnownLeaf } from '#core/analysis/leaf.ts';
import { plain } from '#core/conditions/amount.ts';
import type { Comparison } from '#core/conditions/comparison.ts';
import { fold, spaced } from '#core/conditions/fold.ts';
import { DAY_MS, type FieldType, type Value } from '#core/conditions/value.ts';
import { convertValue } from '#core/program/leads/values/index.ts';
import type { Draw } from '#test/generators/draw.ts';
import { moment } from './rows-as-text.ts';

export const TYPES: readonly FieldType[] = [
  { is: 'number', decimals: 0 },
  { is: 'money', currency: 'EUR', decimals: 2 },
  { is: 'date' },
  { is: 'instant' },
  { is: 'yes-no' },
  { is: 'country' },
  choice(true),
  choice(false),
  { is: 'text' },
  { is: 'email' },
  { is: 'domain' },
  { is: 'url' },
  { is: 'list', of: choice(false) },
  { is: 'list', of: { is: 'text' } },
];

function choice(ordered: boolean): Extract<FieldType, { is: 'choice' }> {
  return { is: 'choice', ordered, values: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, also: [] })) };
}

export function nameOf(type: FieldType): string {
  if (type.is === 'list') return `list of ${type.of.is}`;
  return type.is === 'choice' && type.ordered ? 'ordered choice' : type.is;
}

export function randomLeaves(draw: Draw, type: FieldType): readonly (FieldLeaf | KnownLeaf)[] {
  const field = 'asked';
  return draw.times(1, 5, (): FieldLeaf | KnownLeaf => {
    if (draw.chance(10)) return { leaf: 'known', field, domain: false };
    const domain = type.is === 'email' && draw.chance(50);
    return { leaf: 'field', field, domain, comparison: comparisonOn(draw, domain ? { is: 'domain' } : type) };
  });
}

function comparisonOn(draw: Draw, type: FieldType): Comparison {
  switch (type.is) {
    case 'number':
    case 'money':
      return draw.chance(30) ? membership(draw, type) : bound(draw, type, draw.int(-3, 6));
    case 'date':
    case 'instant':
      return timed(draw, type);
    case 'choice':
      return type.ordered ? bound(draw, type, draw.int(0, 3)) : membership(draw, type);
    case 'list': {
      const members = draw.some(['a', 'b', 'c', 'd'], 1, 3);
      return { by: draw.one(['has_any', 'has_all'] as const), type, members };
    }
    case 'text':
    case 'email':
    case 'domain':
    case 'url':
      return draw.chance(75) ? search(draw, type) : membership(draw, type);
    default:
      return membership(draw, type);
  }
}

function bound(draw: Draw, type: FieldType, value: number): Comparison {
  return { by: draw.one(['from', 'above', 'below', 'up_to'] as const), type, bound: plain(value) };
}

function timed(draw: Draw, type: FieldType): Comparison {
  const isDate = type.is === 'date';
  const unit = isDate ? 1 : DAY_MS;
  if (draw.chance(40)) return bound(draw, type, (isDate ? moment.asOfDate : moment.asOf) + draw.int(-3, 3) * unit);
  return { by: draw.one(['in_last', 'in_next', 'older_than'] as const), type, duration: draw.int(1, 4) * unit };
}

function membership(draw: Draw, type: FieldType): Comparison {
  const literals = draw.times(1, 3, () => {
    const value = randomValue(draw, type);
    return typeof value === 'string' && type.is !== 'country' && type.is !== 'choice' ? fold(value) : value;
  });
  const scalars = literals.filter((value) => typeof value !== 'object');
  return { by: draw.one(['in', 'not_in'] as const), type, literals: scalars };
}

function search(draw: Draw, type: FieldType): Comparison {
  const pieces = draw.times(1, 2, () => fold(letters(draw, PIECES, 1, 4))).filter((text) => text !== '');
  const texts = pieces.length === 0 ? ['a'] : pieces;
  const words = texts.map((text) => spaced(text).trim()).filter((word) => word !== '');
  const by = draw.one(['has_word', 'contains', 'starts_with', 'ends_with'] as const);
  return by === 'has_word' ? { by, type, words: words.length === 0 ? ['b'] : words } : { by, type, texts };
}

const PIECES = ['a', 'a', 'b', 'b', ' ', '-', '.', '@', '/', 'é', '\u0301'] as const;

function letters(draw: Draw, alphabet: readonly string[], least: number, most: number): string {
  return draw.times(least, most, () => draw.one(alphabet)).join('');
}

/** As reading a lead gives it; texts are made of what the leaves look for, too. */
export function randomValue(draw: Draw, type: FieldType, leaves: readonly (FieldLeaf | KnownLeaf)[] = []): Value {
  const looked = leaves.flatMap((leaf) => (leaf.leaf === 'field' ? piecesOf(leaf.comparison) : []));
  for (;;) {
    const read = convertValue(type, rawOf(draw, type, looked));
    if ('value' in read) return read.value;
  }
}

function piecesOf(comparison: Comparison): readonly string[] {
  if ('words' in comparison) return comparison.words;
  if ('texts' in comparison) return comparison.texts;
  return 'literals' in comparison ? comparison.literals.map(String) : [];
}

function rawOf(draw: Draw, type: FieldType, looked: readonly string[]): unknown {
  switch (type.is) {
    case 'number':
    case 'money':
      return draw.int(-4, 7) / (draw.chance(50) ? 1 : 10 ** type.decimals);
    case 'yes-no':
      return draw.chance(50);
    case 'country':
      return draw.one(['DE', 'FR', 'US', 'BR', 'JP']);
    case 'choice':
      return draw.one(type.values).id;
    case 'list':
      return draw.some(['a', 'b', 'c', 'd'], 0, 4);
    case 'date':
      return new Date((moment.asOfDate + draw.int(-6, 6)) * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);
    case 'instant':
      return new Date(moment.asOf + draw.int(-5, 5) * DAY_MS + draw.int(-1, 1)).toISOString();
    default:
      return textOf(draw, type.is, looked);
  }
}

const VALUES = ['a', 'a', 'b', 'b', 'c', '-', '.', '/', 'É', '\u0301'] as const;

function textOf(draw: Draw, is: 'text' | 'email' | 'domain' | 'url', looked: readonly string[]): string {
  const written = looked.map((text) => text.replaceAll(' ', is === 'text' ? ' ' : draw.one(['\u0085', '.', '-'])));
  const all = [...VALUES, ...written, ...written];
  const domain = (): string =>
    draw.times(2, 3, () => letters(draw, ['a', 'b', 'c', '-', 'é', ...written], 1, 4)).join('.');
  switch (is) {
    case 'text':
      return letters(draw, [...all, ' ', '@', ', '], 0, 9);
    case 'domain':
      return domain();
    case 'email':
      return `${letters(draw, [...all, '@', '\u0085'], 1, 6)}@${domain()}`;
    case 'url':
      return `${draw.one(['', 'https://', 'http://'])}${domain()}${draw.one(['', '/', '?', ':', '#'])}${letters(draw, all, 0, 5)}`;
  }
}
