/** Definitions as pages list them, and what connects them. */
import type { Definition } from '#core/agreement/agreement.ts';
import { hrefOf, kindOf } from './addresses.ts';
import { agreement } from './examination.ts';
import { sentenceStart } from './text.ts';

/** A definition as one link. */
export interface Named {
  readonly title: string;
  readonly href: string;
}

export interface Group {
  readonly title: string;
  readonly links: readonly Named[];
}

export function definitionsOf(kind: string): readonly Definition[] {
  return agreement.definitions.filter((definition) => definition.kind === kind);
}

/** What is written inside a definition: rules of a model, properties of a signal. */
export function partsOf(whole: Definition, kind: string): readonly Definition[] {
  return agreement.definitions.filter(({ kind: own, enclosing }) => own === kind && enclosing === whole);
}

export function find(kind: string, id: string): Definition | undefined {
  return agreement.find(kind, id);
}

export function linkTo(definition: Definition): Named {
  return { title: definition.title, href: hrefOf(definition) };
}

/** By kind and id; what does not exist is named as it is written, without a link. */
export function linkOf(
  kind: string | readonly string[],
  id: string,
): { readonly title: string; readonly href?: string } {
  const kinds = typeof kind === 'string' ? [kind] : kind;
  const definition = kinds.map((one) => agreement.find(one, id)).find((found) => found !== undefined);
  return definition === undefined ? { title: id } : linkTo(definition);
}

/** What a definition names, parts of it included, without itself. */
export function usesOf(definition: Definition): readonly Group[] {
  return grouped(
    within(definition).flatMap((part) => agreement.usesOf(part).map(({ to }) => to)),
    definition,
  );
}

/** What names a definition or one of its parts. */
export function usedBy(definition: Definition): readonly Group[] {
  const users = within(definition).flatMap((part) => agreement.usedBy(part).flatMap(({ from }) => from ?? []));
  return grouped(users, definition);
}

function within(definition: Definition): readonly Definition[] {
  return [definition, ...agreement.definitions.filter((part) => encloses(definition, part))];
}

function encloses(outer: Definition, inner: Definition): boolean {
  const { enclosing } = inner;
  return enclosing !== undefined && (enclosing === outer || encloses(outer, enclosing));
}

/** Shown in places of their own: who owns, where data comes from, which sample leads there are. */
const elsewhere = new Set(['team', 'role', 'source', 'source/export', 'lead']);

export function grouped(found: readonly Definition[], own: Definition): readonly Group[] {
  const groups = new Map<string, Map<string, Named>>();
  for (const definition of found) {
    if (definition === own || encloses(own, definition) || elsewhere.has(definition.kind)) continue;
    const { plural } = kindOf(definition);
    const links = groups.get(plural) ?? new Map<string, Named>();
    links.set(definition.id, linkTo(definition));
    groups.set(plural, links);
  }
  return [...groups].map(([title, links]) => ({ title: sentenceStart(title), links: [...links.values()] }));
}
