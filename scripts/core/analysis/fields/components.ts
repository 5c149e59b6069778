/** Which fields are compared with one another, directly or through others. */
import type { FieldsLeaf } from '../leaf.ts';
import type { OneLeaf } from './asked.ts';

export interface Component {
  readonly fields: readonly string[];
  readonly one: readonly OneLeaf[];
  readonly together: readonly FieldsLeaf[];
}

export function componentsOf(leaves: readonly (OneLeaf | FieldsLeaf)[]): readonly Component[] {
  const groups: Set<string>[] = [];
  for (const leaf of leaves) {
    const named = leaf.leaf === 'fields' ? leaf.fields : [leaf.field];
    const [first, ...others] = groups.filter((group) => named.some((field) => group.has(field)));
    if (first === undefined) groups.push(new Set(named));
    else for (const field of [...others.flatMap((other) => [...other]), ...named]) first.add(field);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups.map((group) => ({
    fields: [...group],
    one: leaves.flatMap((leaf) => (leaf.leaf !== 'fields' && group.has(leaf.field) ? [leaf] : [])),
    together: leaves.flatMap((leaf) =>
      leaf.leaf === 'fields' && leaf.fields.some((field) => group.has(field)) ? [leaf] : [],
    ),
  }));
}
