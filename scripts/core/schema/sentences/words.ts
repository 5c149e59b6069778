/** Values, lists and articles in a sentence. */
const LONGEST_VALUE = 60;

export function shown(value: unknown): string {
  if (typeof value === 'string')
    return `"${value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : 'a map of keys';
}

/** `text`, `or a list`; the last two joined by the word given. */
export function joined(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

export function quoted(items: Iterable<string>): readonly string[] {
  return [...items].map((item) => `"${item}"`);
}

export function withArticle(noun: string): string {
  const word = noun.slice(0, 1).toLowerCase() + noun.slice(1);
  return `${/^[aeiou]/u.test(word) ? 'an' : 'a'} ${word}`;
}

/** " such as 30d or 4h", from the examples of a schema; nothing without examples. */
export function suchAs(examples: readonly unknown[]): string {
  const few = examples.filter((example) => typeof example !== 'object').slice(0, 2);
  return few.length === 0 ? '' : ` such as ${joined(few.map(String), 'or')}`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
