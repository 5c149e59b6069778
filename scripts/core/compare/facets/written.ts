/**
 * Facets read off what is written, where the direction is evident from the text: a number that is higher, a
 * time that is longer, a list that names more.
 */
import { isMap } from '../../agreement/written.ts';
import { canonicalText } from '../canonical-text.ts';
import type { ChangeRule } from '../change-rule.ts';
import type { Changed } from '../comparing.ts';
import type { Facet, Judgement } from '../facet.ts';
import type { ChangedPart, Effect } from '../review.ts';
import { equivalent } from '../rules/change/equivalent.ts';
import { whatIsWritten } from '../wording.ts';

/** Whether the new value asks for more than the old one; `undefined` where that cannot be told. */
export type Order = 'more' | 'less' | 'same' | undefined;

interface WrittenFacet {
  readonly keys: readonly string[];
  /** Of what stands under the keys in both versions; a key that is missing is `undefined`. */
  readonly order: (before: unknown, after: unknown, key: string) => Order;
  readonly more: ChangeRule;
  readonly less: ChangeRule;
  readonly otherwise: ChangeRule;
  /** What asking for more amounts to. */
  readonly effect: 'looser' | 'stricter';
}

/** One effect for all its keys: where one asks for more and another for less, it is shifted. */
export function writtenFacet(facet: WrittenFacet): Facet {
  return {
    keys: facet.keys,
    judge: (changed, _comparing, parts) => {
      if (parts.length === 0) return undefined;
      const orders = facet.keys
        .filter((key) => parts.some(({ path }) => path[0] === key))
        .map((key) => facet.order(changed.before.data[key], changed.after.data[key], key));
      const telling = new Set(orders.filter((order) => order !== 'same'));
      if (telling.size === 0) return sameText(changed, parts);
      const [only] = telling;
      const order = telling.size === 1 ? only : undefined;
      return judgementOf(facet, order, changed, parts);
    },
  };
}

function judgementOf(facet: WrittenFacet, order: Order, changed: Changed, parts: readonly ChangedPart[]): Judgement {
  const opposite = facet.effect === 'looser' ? 'stricter' : 'looser';
  const effect: Effect = order === 'more' ? facet.effect : order === 'less' ? opposite : 'shifted';
  const rule = order === 'more' ? facet.more : order === 'less' ? facet.less : facet.otherwise;
  return written(rule, effect, changed, parts);
}

/** Says what is written differently under a rule. */
export function written(
  rule: ChangeRule,
  effect: Effect,
  { title }: Pick<Changed, 'title'>,
  parts: readonly ChangedPart[],
): Judgement {
  return { effect, certainty: 'observed', rule, says: `${title}: ${whatIsWritten(parts)}.` };
}

function sameText({ title }: Changed, parts: readonly ChangedPart[]): Judgement {
  const says = `${title}: ${whatIsWritten(parts)}, which is the same.`;
  return { effect: 'equivalent', certainty: 'proved', rule: equivalent, says };
}

/** Facets without a direction: whatever is written differently is another thing. */
export function otherFacet(keys: readonly string[], rule: ChangeRule): Facet {
  return {
    keys,
    judge: (changed, _comparing, parts) => (parts.length === 0 ? undefined : written(rule, 'shifted', changed, parts)),
  };
}

/** Numbers, and texts that begin with one: `90%`. */
export function byNumber(before: unknown, after: unknown): Order {
  const [old, current] = [numberIn(before), numberIn(after)];
  if (old === undefined || current === undefined) return undefined;
  return old === current ? 'same' : current > old ? 'more' : 'less';
}

export function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const digits = typeof value === 'string' ? /^-?\d+(?:\.\d+)?/u.exec(value)?.[0] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** Lists, a single value being a list of one: longer if it has all of the other and more. */
export function byMembers(before: unknown, after: unknown): Order {
  const [old, current] = [membersOf(before), membersOf(after)];
  const has = (members: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...others].every((other) => members.has(other));
  if (has(current, old)) return has(old, current) ? 'same' : 'more';
  return has(old, current) ? 'less' : undefined;
}

function membersOf(value: unknown): ReadonlySet<string> {
  if (value === undefined) return new Set();
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return new Set(items.map(canonicalText));
}

/** Several orders together. */
export function together(orders: readonly Order[]): Order {
  const telling = new Set(orders.filter((order) => order !== 'same'));
  if (telling.size === 0) return 'same';
  const [only] = telling;
  return telling.size === 1 ? only : undefined;
}

export function opposite(order: Order): Order {
  return order === 'more' ? 'less' : order === 'less' ? 'more' : order;
}

/** Of values by case: every case on its own, where the cases are the same. */
export function byCase(before: unknown, after: unknown, order: (before: unknown, after: unknown) => Order): Order {
  const [old, current] = [armsOf(before), armsOf(after)];
  if (old === undefined || current === undefined) return order(before, after);
  if (old.whens !== current.whens) return undefined;
  return together(old.values.map((value, place) => order(value, current.values[place])));
}

function armsOf(value: unknown): { readonly whens: string; readonly values: readonly unknown[] } | undefined {
  if (!isMap(value) || !Array.isArray(value['first_match'])) return undefined;
  const arms: readonly unknown[] = value['first_match'];
  const maps = arms.filter(isMap);
  return {
    whens: canonicalText(maps.map((arm) => arm['when'])),
    values: [...maps.map((arm) => arm['value']), value['otherwise']],
  };
}
