/** All definitions by kind and id. Of two with the same id the first in reading order is the one meant. */
import type { Finding } from '../diagnostics/finding.ts';
import { type NodePlace, nodeAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { kindInWords } from '../schema/subject.ts';
import type { Definition } from './agreement.ts';
import { DUPLICATE_ID } from './agreement-rules.ts';

export interface Catalogue {
  /** The kind as schemas write it (`model/rule`), or its last word alone. */
  find(kind: string, id: string): Definition | undefined;
  /** Nested definitions of one of the kinds by their name within what encloses them. */
  nested(kinds: readonly string[], name: string): readonly Definition[];
  /** Definitions whose id another one before them has. */
  readonly repeated: readonly Definition[];
  readonly duplicates: readonly Finding[];
}

export function catalogueOf(definitions: readonly Definition[]): Catalogue {
  const byId = new Map<string, Definition>();
  const repeated: Definition[] = [];
  const duplicates: Finding[] = [];
  for (const definition of definitions) {
    const first = byId.get(keyOf(definition.kind, definition.id));
    if (first === undefined) byId.set(keyOf(definition.kind, definition.id), definition);
    else {
      repeated.push(definition);
      duplicates.push(duplicate(definition, first));
    }
  }
  return {
    find: (kind, id) => byId.get(keyOf(kind, id)),
    nested: (kinds, name) =>
      [...byId.values()].filter(
        (definition) => definition.kind.includes('/') && definition.name === name && kinds.includes(definition.kind),
      ),
    repeated,
    duplicates,
  };
}

export function idPlace({ policy, path }: Definition): NodePlace {
  return nodeAt(policy.file, [...path, 'id']);
}

function keyOf(kind: string, id: string): string {
  return `${kindInWords(kind)} ${id}`;
}

function duplicate(second: Definition, first: Definition): Finding {
  const within = first.kind.includes('/') && first.enclosing !== undefined ? ` in "${first.enclosing.name}"` : '';
  return findingOf(DUPLICATE_ID, {
    message: `The ${kindInWords(second.kind)} "${second.name}" is defined twice${within}.`,
    place: idPlace(second),
    related: [{ place: idPlace(first), note: 'it is already defined here' }],
  });
}
