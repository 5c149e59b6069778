/**
 * Which events count: those of a signal, whose properties pass, of several with one key the newest,
 * within a window. Conditions and scoring rules write it alike.
 */
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { keyAt, type NodePlace, type Path, valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import type { Comparisons } from '../schema/condition.generated.ts';
import { type Fragment, join, sql, TRUE } from '../sql/fragment.ts';
import { complete } from './check-literal.ts';
import { compareSql, comparisonsInWords } from './compare.ts';
import { durationText } from './duration.ts';
import { lowerComparisons } from './lower-comparisons.ts';
import type { Aloud } from './operator.ts';
import { inline, listedShortly } from './phrase.ts';
import { UNKNOWN_PROPERTY } from './rules.ts';
import type { Scope } from './scope.ts';
import type { ValueScope } from './sql-scope.ts';
import type { EventCount, PropertyTest } from './test.ts';
import { lowerDuration } from './window.ts';
import type { Words } from './words.ts';

export interface WrittenCount {
  readonly signal: string;
  readonly where?: { readonly [property: string]: Comparisons };
  readonly distinct?: string;
  readonly in_last?: string;
  readonly since?: 'current-stage';
}

/** `path` is that of the map that holds `signal`. */
export function lowerEventCount(written: WrittenCount, path: Path, scope: Scope): EventCount | undefined {
  const { signal, since } = written;
  if (scope.properties(signal) === undefined) return undefined;
  const where = lowerWhere(written, [...path, 'where'], scope);
  const distinct = lowerDistinct(written, [...path, 'distinct'], scope);
  const inLast = written.in_last === undefined ? [] : [lowerDuration(written.in_last, [...path, 'in_last'], scope)];
  const [windows, keys] = [complete(inLast), complete(distinct)];
  if (where === undefined || windows === undefined || keys === undefined) return undefined;
  const [window, key] = [windows[0], keys[0]];
  return {
    signal,
    where,
    ...(key === undefined ? {} : { distinct: key }),
    ...(window === undefined ? {} : { inLast: window }),
    ...(since === undefined ? {} : { since }),
  };
}

function lowerWhere(
  { signal, where = {} }: WrittenCount,
  path: Path,
  scope: Scope,
): readonly PropertyTest[] | undefined {
  return complete(
    Object.entries(where).map(([property, comparisons]): PropertyTest | undefined => {
      const at = [...path, property];
      const type = scope.propertyType(signal, property);
      if (type === undefined) return refuse(signal, property, keyAt(scope.file, at), scope);
      const by = lowerComparisons(comparisons, { what: `${signal}/${property}`, type, path: at, scope });
      return by && { property, by };
    }),
  );
}

type Distinct = NonNullable<EventCount['distinct']>;

/** One or none; `undefined` in its place if it was reported. */
function lowerDistinct(
  { signal, distinct }: WrittenCount,
  path: Path,
  scope: Scope,
): readonly (Distinct | undefined)[] {
  if (distinct === undefined) return [];
  if (distinct === 'day') return [{ by: 'day' }];
  const isKnown = scope.propertyType(signal, distinct) !== undefined;
  return [
    isKnown ? { by: 'property', property: distinct } : refuse(signal, distinct, valueAt(scope.file, path), scope),
  ];
}

function refuse(signal: string, property: string, place: NodePlace, scope: Scope): undefined {
  const properties = scope.properties(signal) ?? [];
  const meant = didYouMean(property, properties);
  const message = `The signal ${signal} has no property ${property}.`;
  const known = properties.length === 0 ? 'It has no properties so far' : `It has ${listedShortly(properties, 'and')}`;
  const remedy = `${known}. ${UNKNOWN_PROPERTY.remedy}`;
  scope.report(
    findingOf(UNKNOWN_PROPERTY, { message, place, remedy, ...(meant === undefined ? {} : { didYouMean: meant }) }),
  );
  return undefined;
}

/** Whether an event passes; only TRUE counts. `property` gives values as `ValueScope.field` does. */
export function whereSql(
  where: readonly PropertyTest[],
  property: (id: string) => Fragment,
  scope: ValueScope,
): Fragment {
  const parts = where.flatMap(({ property: id, by }) =>
    by.map((comparison) => compareSql(comparison, property(id), scope)),
  );
  return parts.length === 1 ? join(parts, ' AND ', TRUE) : sql`(${join(parts, ' AND ', TRUE)})`;
}

/** "website visit where page is Pricing". */
export function eventsInWords({ signal, where }: EventCount, words: Words, aloud: Aloud): string {
  const filters = where.map(({ property, by }) => {
    return `${inline(words.propertyTitle(signal, property))} ${comparisonsInWords(by, words, aloud)}`;
  });
  const title = inline(words.title('signal', signal));
  return filters.length === 0 ? title : `${title} where ${filters.join(' and ')}`;
}

/** " in the last 30 days", or nothing. */
export function windowInWords(inLast: number | undefined): string {
  return inLast === undefined ? '' : ` in the last ${durationText(inLast)}`;
}

/** " in the last 30 days and since the current stage began", or nothing. */
export function timeInWords({ inLast, since }: Pick<EventCount, 'inLast' | 'since'>): string {
  const window = windowInWords(inLast);
  if (since === undefined) return window;
  return `${window}${window === '' ? '' : ' and'} since the current stage began`;
}
