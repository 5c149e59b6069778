/**
 * The comparisons written beside `field:` or under a property: each must be defined for the type,
 * and together they must leave something that passes.
 */
import { keyAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { complete } from './check-literal.ts';
import { checkRange } from './check-range.ts';
import { checkTogether } from './check-together.ts';
import type { Comparison, ComparisonByKey } from './comparison.ts';
import type { Compared, Key, Spelling, Written } from './comparison-unit.ts';
import { spellings } from './comparisons/index.ts';
import { listed } from './phrase.ts';
import type { Relation } from './relation.ts';
import { WRONG_COMPARISON } from './rules.ts';
import { oneOfType } from './type-words.ts';
import type { FieldType } from './value.ts';

const KEYS: readonly Key[] = Object.values(spellings).map(({ key }) => key);

export function lowerComparisons(written: Written, compared: Compared): readonly Comparison[] | undefined {
  const keys = KEYS.filter((key) => written[key] !== undefined);
  const comparisons = complete(keys.map((key) => lowerOne(key, written, compared)));
  if (comparisons === undefined) return undefined;
  const bounds = comparisons.filter(isBound).map(({ by, bound }) => [by, bound] as const);
  const passes = checkRange(bounds, { ...compared, written }) && checkTogether(comparisons, keys, compared);
  return passes ? comparisons : undefined;
}

function lowerOne<K extends Key>(key: K, written: Written, compared: Compared): Comparison | undefined {
  const spelling: Spelling<K> = spellings[key];
  const value: Written[K] = written[key];
  if (!spelling.accepts(compared.type)) return refuse(key, compared);
  return isGiven(value) ? spelling.lower(value, compared) : undefined;
}

function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

function refuse(key: Key, { what, type, path, scope }: Compared): undefined {
  const remedy = `Compare it with ${listed(keysFor(type), 'or')}.`;
  const message = `${what} is ${oneOfType(type)} and cannot be compared with ${key}.`;
  const meant = MEANT[key]?.find((other) => spellings[other].accepts(type));
  const place = keyAt(scope.file, [...path, key]);
  scope.report(
    findingOf(WRONG_COMPARISON, { message, place, remedy, ...(meant === undefined ? {} : { didYouMean: meant }) }),
  );
  return undefined;
}

function keysFor(type: FieldType): readonly Key[] {
  return KEYS.filter((key) => spellings[key].accepts(type));
}

/** Keys that mean the same for another type. */
const MEANT: Readonly<Partial<Record<Key, readonly Key[]>>> = {
  is: ['has_any'],
  in: ['has_any'],
  has_any: ['in'],
  contains: ['has_any', 'is'],
  has_word: ['has_any', 'is'],
  above: ['after'],
  below: ['before'],
  after: ['above'],
  before: ['below'],
};

function isBound(comparison: Comparison): comparison is ComparisonByKey[Relation] {
  return 'bound' in comparison;
}
