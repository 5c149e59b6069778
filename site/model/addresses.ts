/**
 * Where each definition is read. Kinds say in which folder their pages stand; what has no folder is a
 * part of the page of what encloses it, under its own fragment.
 */
import type { Definition } from '#core/agreement/agreement.ts';
import { definitionKindById } from '#core/kinds/index.ts';
import type { DefinitionKind } from '#core/kinds/kind.ts';

export function kindOf({ kind }: Definition): DefinitionKind {
  return definitionKindById(kind) ?? { id: kind, title: kind, plural: kind, wantsUse: false };
}

export function hrefOf(definition: Definition): string {
  const { page } = kindOf(definition);
  if (page !== undefined) return `/${page}/${definition.name}/`;
  if (definition.enclosing === undefined) return '/index/';
  // A part of a part has a place of its own on the page of the whole.
  const [whole] = hrefOf(definition.enclosing).split('#');
  return `${whole}#${fragmentOf(definition.kind, definition.name)}`;
}

/** Place of a part on the page of its whole. The kind keeps a rule `source` apart from a section `source`. */
export function fragmentOf(kind: string, name: string): string {
  return `${kind.split('/').at(-1)}-${name}`;
}
