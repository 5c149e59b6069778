/** Which definition another one takes the place of: one of the same kind, named by its id. */
import type { Agreement, Definition } from './agreement.ts';
import { textOf } from './written.ts';

/** `undefined` where nothing is superseded, or what is named does not exist. */
export function supersededBy(definition: Definition, { find }: Pick<Agreement, 'find'>): Definition | undefined {
  const id = textOf(definition.data['supersedes']);
  if (id === undefined) return undefined;
  const beside = definition.enclosing === undefined ? undefined : `${definition.enclosing.id}/${id}`;
  return (beside === undefined ? undefined : find(definition.kind, beside)) ?? find(definition.kind, id);
}

/** Definitions that take the place of this one. */
export function successorsOf(definition: Definition, agreement: Agreement): readonly Definition[] {
  return agreement.definitions.filter(
    (other) => other.kind === definition.kind && supersededBy(other, agreement) === definition,
  );
}
