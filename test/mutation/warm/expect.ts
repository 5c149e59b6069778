/** The few matchers that the tests here use, meaning what they mean in vitest. */
import { isDeepStrictEqual } from 'node:util';

type Matcher = (actual: unknown, ...expected: readonly never[]) => boolean;

class Asymmetric {
  readonly matches: (actual: unknown) => boolean;
  constructor(matches: (actual: unknown) => boolean) {
    this.matches = matches;
  }
}

const MATCHERS = {
  toBe: (actual, expected: unknown) => Object.is(actual, expected),
  toEqual: (actual, expected: unknown) => same(actual, expected),
  toStrictEqual: (actual, expected: unknown) => isDeepStrictEqual(actual, expected),
  toBeUndefined: (actual) => actual === undefined,
  toBeDefined: (actual) => actual !== undefined,
  toMatchObject: (actual, expected: unknown) => covers(actual, expected),
  toMatch: (actual, pattern: RegExp | string) => typeof actual === 'string' && actual.match(pattern) !== null,
  toContain: (actual, expected: unknown) =>
    typeof actual === 'string' ? actual.includes(String(expected)) : [...iterable(actual)].includes(expected),
  toContainEqual: (actual, expected: unknown) => [...iterable(actual)].some((member) => same(member, expected)),
  toHaveLength: (actual, length: number) => Reflect.get(Object(actual), 'length') === length,
  toHaveProperty: (actual, key: string, ...value: readonly unknown[]) =>
    key in Object(actual) && (value.length === 0 || same(Reflect.get(Object(actual), key), value[0])),
  toBeGreaterThan: (actual, bound: number) => Number(actual) > bound,
  toBeGreaterThanOrEqual: (actual, bound: number) => Number(actual) >= bound,
  toBeLessThan: (actual, bound: number) => Number(actual) < bound,
  toBeLessThanOrEqual: (actual, bound: number) => Number(actual) <= bound,
  toThrow: (actual, expected?: unknown) => throws(actual, expected),
} as const satisfies Readonly<Record<string, Matcher>>;

type Matchers = { readonly [name in keyof typeof MATCHERS]: (...expected: readonly unknown[]) => void };

export function expect(actual: unknown): Matchers & { readonly not: Matchers } {
  return { ...matchersOf(actual, true), not: matchersOf(actual, false) };
}

expect.arrayContaining = (members: readonly unknown[]): Asymmetric =>
  new Asymmetric((actual) => members.every((member) => [...iterable(actual)].some((other) => same(other, member))));
expect.objectContaining = (part: object): Asymmetric => new Asymmetric((actual) => covers(actual, part));
expect.any = (type: unknown): Asymmetric =>
  new Asymmetric((actual) => typeof type === 'function' && Object(actual) instanceof type);

function matchersOf(actual: unknown, wanted: boolean): Matchers {
  const entries = Object.entries(MATCHERS).map(([name, holds]) => [
    name,
    (...expected: readonly unknown[]) => {
      if (Boolean((holds as (...all: readonly unknown[]) => boolean)(actual, ...expected)) !== wanted)
        throw new Error(`${wanted ? '' : 'not '}${name}`);
    },
  ]);
  return Object.fromEntries(entries) as Matchers;
}

/** As deeply equal; what is undefined may be missing. */
function same(actual: unknown, expected: unknown): boolean {
  if (expected instanceof Asymmetric) return expected.matches(actual);
  if (Object.is(actual, expected)) return true;
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) return false;
  if (Array.isArray(actual) !== Array.isArray(expected)) return false;
  if (Array.isArray(actual) && Array.isArray(expected))
    return actual.length === expected.length && actual.every((member, place) => same(member, expected[place]));
  if (actual instanceof Map && expected instanceof Map)
    return actual.size === expected.size && [...actual].every(([key, value]) => same(value, expected.get(key)));
  if (actual instanceof Set || actual instanceof RegExp || actual instanceof Date)
    return isDeepStrictEqual(actual, expected);
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...keys].every((key) => same(Reflect.get(actual, key), Reflect.get(expected, key)));
}

function covers(actual: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null || part instanceof Asymmetric || part instanceof Map)
    return same(actual, part);
  if (typeof actual !== 'object' || actual === null) return false;
  if (Array.isArray(part) && (!Array.isArray(actual) || actual.length !== part.length)) return false;
  return Object.entries(part).every(([key, value]) => covers(Reflect.get(actual, key), value));
}

function throws(actual: unknown, expected: unknown): boolean {
  if (typeof actual !== 'function') return false;
  try {
    actual();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (expected === undefined) return true;
    if (typeof expected === 'string') return message.includes(expected);
    if (expected instanceof RegExp) return expected.test(message);
    return typeof expected === 'function' && error instanceof expected;
  }
  return false;
}

function iterable(value: unknown): Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value ? (value as Iterable<unknown>) : [];
}
