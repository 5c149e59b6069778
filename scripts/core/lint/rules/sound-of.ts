/** What lint rules look at: definitions of a kind that fit their schema, in its shape. */
import type { Agreement, Definition } from '../../agreement/agreement.ts';
import type { LintContext } from '../lint-rule.ts';

export interface Sound<T> {
  readonly data: T;
  readonly definition: Definition;
}

/** `T` is the type generated from the schema of the kind. */
export function soundOf<T>(
  { definitions }: Agreement,
  kind: string,
  { isSound }: Pick<LintContext, 'isSound'>,
): readonly Sound<T>[] {
  return definitions.flatMap((definition) => {
    if (definition.kind !== kind || !isSound(definition)) return [];
    const data: unknown = definition.data;
    return [{ data: data as T, definition }];
  });
}
