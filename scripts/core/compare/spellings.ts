/**
 * Spellings that say the same, made one: a list of one is the one, `is` is `in`, a combination of one part
 * is the part, parts of a combination have no order, and what holds unless something is written is left out.
 */
import { isMap } from '../agreement/written.ts';
import { canonicalText } from './canonical-text.ts';

/** Parts have been made one spelling before. */
export function oneSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 && !isMap(value[0]) ? value[0] : value;
  if (!isMap(value)) return value;
  return withoutDefaults(combined(compared(value)));
}

interface Written {
  readonly [key: string]: unknown;
}

/** Of these the order of the values says nothing. */
const SETS: ReadonlySet<string> = new Set([
  'in',
  'not_in',
  'has_any',
  'has_all',
  'has_word',
  'contains',
  'starts_with',
  'ends_with',
]);
const ONE_OF_MANY: ReadonlyMap<string, string> = new Map([
  ['is', 'in'],
  ['is_not', 'not_in'],
]);

function compared(value: Written): Written {
  const entries = Object.entries(value).map(([key, inner]): readonly [string, unknown] => {
    const many = ONE_OF_MANY.get(key);
    const name = many === undefined || many in value ? key : many;
    return [name, SETS.has(name) && Array.isArray(inner) ? inorder(inner) : inner];
  });
  return Object.fromEntries(entries);
}

function combined(value: Written): Written {
  const [only, ...others] = Object.entries(value);
  if (only === undefined || others.length > 0) return value;
  const [key, parts] = only;
  if (key === 'not' && isMap(parts) && Object.keys(parts).length === 1 && isMap(parts['not'])) return parts['not'];
  if ((key !== 'all' && key !== 'any') || !Array.isArray(parts)) return value;
  const flat = parts.flatMap((part: unknown) => (isCombination(part, key) ? part[key] : [part]));
  const [first] = flat;
  return flat.length === 1 && isMap(first) ? first : { [key]: inorder(flat) };
}

function isCombination(part: unknown, key: string): part is { readonly [key: string]: readonly unknown[] } {
  return isMap(part) && Object.keys(part).length === 1 && Array.isArray(part[key]);
}

function inorder(values: readonly unknown[]): readonly unknown[] {
  return values.toSorted((a, b) => (canonicalText(a) < canonicalText(b) ? -1 : 1));
}

/** An event has to happen once unless something else is written. */
function withoutDefaults(value: Written): Written {
  if (!('signal' in value) || canonicalText(value['times']) !== '{"from":1}') return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'times'));
}
