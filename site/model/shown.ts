/**
 * A written value as a page shows it, by what its schema says of it: names as links, days and durations
 * in words, lists of alike things as tables. Nothing here knows any kind of policy.
 */
import { inWords } from '#core/agreement/define.ts';
import { isMap } from '#core/agreement/written.ts';
import { parseInstant } from '#core/conditions/instant.ts';
import { inline } from '#core/conditions/phrase.ts';
import { type Path, pathKey } from '#core/diagnostics/place.ts';
import { formatInstantForPeople } from '#core/program/english/format.ts';
import { fragmentOf } from './addresses.ts';
import { linkTo, type Named } from './definitions.ts';
import { agreement } from './examination.ts';
import { phraseOf } from './readings.ts';
import { isCondition, isShared, itemsOf, keywordOf, type Part, slotsOf } from './schema-slots.ts';
import { statementAt } from './statements.ts';
import { dateText, durationText, sentenceStart } from './text.ts';
import { numberText } from './units.ts';

export type Shown =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'link'; readonly to: Named }
  | { readonly form: 'list'; readonly items: readonly Shown[] }
  | { readonly form: 'terms'; readonly terms: readonly Term[] }
  | { readonly form: 'table'; readonly columns: readonly string[]; readonly rows: readonly Row[] };

export interface Term {
  readonly title: string;
  readonly shown: Shown;
}

export interface Row {
  /** Where the row can be pointed at, if it is a definition of its own. */
  readonly anchor?: string;
  readonly cells: readonly (Shown | undefined)[];
}

/** Where a value stands: references and definitions are known by it. */
export interface Spot {
  readonly file: string;
  readonly path: Path;
}

function shown(value: unknown, part: Part, spot: Spot): Shown {
  const to = referenceAt(spot);
  if (to !== undefined) return { form: 'link', to };
  if (Array.isArray(value)) return shownList(value, part, spot);
  const condition = isCondition(part) ? statementAt(spot) : undefined;
  if (condition !== undefined) return { form: 'text', text: sentenceStart(`${phraseOf(condition)}.`) };
  if (isMap(value)) return { form: 'terms', terms: termsOf(value, part, spot) };
  if (typeof value === 'string' && value.startsWith('https://'))
    return { form: 'link', to: { title: value, href: value } };
  return { form: 'text', text: shownText(value, part) };
}

/** Everything written in a map, under the titles of the schema; keys it does not name under their own. */
export function termsOf(value: { readonly [key: string]: unknown }, part: Part, spot: Spot): readonly Term[] {
  const slots = slotsOf(part).filter(({ key }) => value[key] !== undefined && !isName(key, value));
  const known = new Set(slotsOf(part).map(({ key }) => key));
  const free = Object.keys(value).filter((key) => !known.has(key));
  return [
    ...slots.map((slot) => ({
      title: String(slot.schema['title'] ?? inWords(slot.key)),
      shown: shown(value[slot.key], slot, within(spot, slot.key)),
    })),
    ...free.map((key) => ({
      title: keyTitle(key, spot),
      shown: shown(value[key], { schema: {}, root: {} }, within(spot, key)),
    })),
  ];
}

/** An id tells people nothing beside a title. */
function isName(key: string, value: { readonly [key: string]: unknown }): boolean {
  return key === 'id' && value['title'] !== undefined;
}

function keyTitle(key: string, spot: Spot): string {
  return referenceAt(within(spot, key), 'key')?.title ?? inWords(key);
}

function shownList(values: readonly unknown[], part: Part, spot: Spot): Shown {
  const item = itemsOf(part) ?? { schema: {}, root: part.root };
  const maps = values.filter(isMap);
  if (maps.length === values.length && values.length > 0) return shownMaps(maps, item, spot);
  return { form: 'list', items: values.map((value, index) => shown(value, item, within(spot, index))) };
}

/** Alike things stand under one another as long as their columns fit a page. */
function shownMaps(maps: readonly { readonly [key: string]: unknown }[], item: Part, spot: Spot): Shown {
  const items = maps.map((value, index) => termsOf(value, item, within(spot, index)));
  const columns = [...new Set(items.flatMap((terms) => terms.map(({ title }) => title)))];
  const flat = items.every((terms) => terms.every(({ shown: { form } }) => form !== 'terms' && form !== 'table'));
  if (!flat || columns.length > 6) return { form: 'list', items: items.map((terms) => ({ form: 'terms', terms })) };
  const rows = items.map((terms, index) => ({
    ...anchorAt(within(spot, index)),
    cells: columns.map((column) => terms.find(({ title }) => title === column)?.shown),
  }));
  return { form: 'table', columns, rows };
}

function anchorAt({ file, path }: Spot): { readonly anchor?: string } {
  const found = definitionsBySpot.get(spotKey(file, path, 'node'));
  return found === undefined ? {} : { anchor: fragmentOf(found.kind, found.name) };
}

const definitionsBySpot = new Map(
  agreement.definitions.map((definition) => [spotKey(definition.policy.file, definition.path, 'node'), definition]),
);

function shownText(value: unknown, part: Part): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return numberText(value);
  const text = String(value);
  if (keywordOf(part, 'format') === 'date') return dateText(text);
  if (isShared(part, '#/$defs/instant')) return formatInstantForPeople(parseInstant(text) ?? 0);
  if (isShared(part, '#/$defs/duration') || isShared(part, '#/$defs/age')) return durationText(text);
  return Array.isArray(keywordOf(part, 'enum')) ? inline(inWords(text)) : text;
}

function referenceAt({ file, path }: Spot, part: 'key' | 'value' = 'value'): Named | undefined {
  const to = targets.get(spotKey(file, path, part));
  return to && linkTo(to);
}

const targets = new Map(agreement.references.map(({ place, to }) => [spotKey(place.file, place.path, place.part), to]));

function spotKey(file: string, path: Path, part: string): string {
  return `${file} ${part} ${pathKey(path)}`;
}

function within({ file, path }: Spot, key: string | number): Spot {
  return { file, path: [...path, key] };
}
