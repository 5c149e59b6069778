/** Every definition by its title, in the order of the alphabet. */
import { hrefOf, kindOf } from './addresses.ts';
import type { Named } from './definitions.ts';
import { agreement } from './examination.ts';

export interface Letter {
  readonly letter: string;
  readonly entries: readonly (Named & { readonly kind: string })[];
}

/** Fixed rules of order, so that pages are the same on every machine. */
const collator = new Intl.Collator('en', { numeric: true });

const entries = agreement.definitions
  .map((definition) => ({ title: definition.title, href: hrefOf(definition), kind: kindOf(definition).title }))
  .sort((one, other) => collator.compare(one.title, other.title) || collator.compare(one.href, other.href));

export const alphabet: readonly Letter[] = [...Map.groupBy(entries, ({ title }) => letterOf(title))].map(
  ([letter, own]) => ({ letter, entries: own }),
);

/** Everything that does not begin with a Latin letter stands together. */
export function letterOf(title: string): string {
  const first = title.normalize('NFD').slice(0, 1).toLocaleUpperCase('en');
  return /[A-Z]/u.test(first) ? first : '0–9';
}
