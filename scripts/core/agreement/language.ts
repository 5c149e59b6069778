/** The kinds of policies there are, the schemas theirs refer to, and what judges policies by them. */
import { kinds, sharedSchemas } from '../kinds/index.ts';
import type { DefinitionKind, Kind } from '../kinds/kind.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { createValidator, type Validator } from '../schema/validator.ts';

export interface Language {
  readonly kinds: readonly Kind[];
  readonly sharedSchemas: readonly JsonSchema[];
}

export const LOCKSTEP: Language = { kinds, sharedSchemas };

const validators = new WeakMap<Language, Validator>();

/** One for each language: what a schema compiles to is used again. */
export function validatorOf(language: Language): Validator {
  const known = validators.get(language);
  if (known !== undefined) return known;
  const validator = createValidator([...language.sharedSchemas, ...language.kinds.map(({ schema }) => schema)]);
  validators.set(language, validator);
  return validator;
}

export function definitionKindsOf({ kinds: all }: Language): ReadonlyMap<string, DefinitionKind> {
  return new Map(all.flatMap(({ defines }) => defines.map((kind): [string, DefinitionKind] => [kind.id, kind])));
}
