/**
 * Values of a property among which every way of answering some comparisons occurs: literals, what lies
 * just beside each bound, texts put together from the pieces looked for, and something else entirely.
 */
import type { Comparison } from '../../conditions/comparison.ts';
import { countryNames } from '../../conditions/countries.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import type { Moment } from '../../program/interpret/past.ts';

/** The plainest first. */
export function candidatesFor(type: FieldType, by: readonly Comparison[], moment: Moment): readonly Value[] {
  switch (type.is) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return type.values.map(({ id }) => id);
    case 'country':
      return [...new Set(countryNames().map(([, code]) => code))];
    case 'list':
      return listsOf(type, by);
    case 'number':
    case 'money':
    case 'date':
    case 'instant':
      return numbersBeside(type, by, moment);
    default:
      return [...by.flatMap(literalsOf), ...(OTHERS[type.is] ?? []), ...textsOf(by)];
  }
}

/** Another value of the type that is as likely to be compared alike; `undefined` for a type that lists its values. */
export function variant(type: FieldType, value: Value, place: number): Value | undefined {
  switch (type.is) {
    case 'text':
    case 'url':
      return `${String(value)} ${place}`;
    case 'email':
    case 'domain':
      return `n${place}.${String(value)}`;
    case 'number':
    case 'money':
    case 'date':
    case 'instant':
      return Number(value) + (place % 2 === 0 ? place / 2 : -(place + 1) / 2);
    case 'list':
      return type.of.is === 'text' && Array.isArray(value) ? [...value, `other ${place}`] : undefined;
    default:
      return undefined;
  }
}

const OTHERS: { readonly [is: string]: readonly string[] } = {
  text: ['one', 'other'],
  url: ['https://example.com/one', 'https://example.com/other'],
  email: ['kim@example.com', 'kim@example.net'],
  domain: ['example.com', 'example.net'],
};

function numbersBeside(type: FieldType, by: readonly Comparison[], { asOf, asOfDate }: Moment): readonly number[] {
  const now = type.is === 'date' ? asOfDate : type.is === 'instant' ? asOf : 0;
  const ends = by.flatMap((comparison): readonly number[] => {
    if ('bound' in comparison) return [comparison.bound.otherwise];
    if ('literals' in comparison) return comparison.literals.map(Number);
    if (!('duration' in comparison)) return [];
    const { duration } = comparison;
    return [now, comparison.by === 'in_next' ? now + duration : now - duration];
  });
  return [...new Set([...ends.flatMap((end) => [end, end - 1, end + 1]), now])];
}

function literalsOf(comparison: Comparison): readonly Value[] {
  return 'literals' in comparison ? comparison.literals : [];
}

/** Each piece by itself, and together with others, in an order in which a beginning and an end may stand. */
function textsOf(by: readonly Comparison[]): readonly string[] {
  const pieces = by.flatMap((comparison) => {
    const texts = 'texts' in comparison ? comparison.texts : 'words' in comparison ? comparison.words : [];
    return texts.map((text) => ({ text, rank: RANKS.indexOf(comparison.by) }));
  });
  const few = [...new Map(pieces.map((piece) => [`${piece.rank} ${piece.text}`, piece])).values()].slice(0, FEW);
  const ordered = few.sort((a, b) => a.rank - b.rank);
  const alone = ordered.flatMap(({ text }) => [text, `x${text}x`, `${text} x`, `x ${text}`]);
  return [...alone, ...subsetsOf(ordered).map((some) => some.map(({ text }) => text).join(' '))];
}

const RANKS: readonly Comparison['by'][] = ['starts_with', 'has_word', 'contains', 'ends_with'];
/** So many pieces, or members of lists, are tried in every combination. */
const FEW = 7;

function listsOf({ of }: Extract<FieldType, { readonly is: 'list' }>, by: readonly Comparison[]): readonly Value[] {
  const asked = new Set(by.flatMap((comparison) => ('members' in comparison ? comparison.members : [])));
  const other = of.is === 'text' ? 'other' : of.values.find(({ id }) => !asked.has(id))?.id;
  const members = [...asked].slice(0, FEW);
  return [...(other === undefined ? [] : [[other]]), ...subsetsOf(members), [], [...asked]];
}

/** All but the empty one, the smallest first. */
function subsetsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const subsets = Array.from({ length: 2 ** items.length - 1 }, (_, place) =>
    items.filter((_item, bit) => ((place + 1) >> bit) & 1),
  );
  return subsets.sort((a, b) => a.length - b.length);
}
