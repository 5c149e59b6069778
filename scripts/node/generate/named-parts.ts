/** Finds parts of the schemas by reference, and gives each part worth a type its name. */
import type { JsonSchema } from '../../core/schema/json-schema.ts';
import { isSchema } from '../../core/schema/schema-book.ts';

export interface NamedParts {
  /** The files themselves and the entries of their `$defs`. */
  readonly all: readonly NamedPart[];
  /** What a `$ref` written in a file leads to; `address` is file and path, whether it exists or not. */
  target(ref: string, file: string): { readonly address: string; readonly part: NamedPart | undefined };
}

export interface NamedPart {
  /** For TypeScript: `DecidedStage`, and `LifecyclePolicy` for a file of a policy kind. */
  readonly name: string;
  readonly file: string;
  readonly schema: JsonSchema;
}

/** Files are known by their `$id`. */
export function namedParts(files: readonly JsonSchema[]): NamedParts {
  const parts = new Map<string, NamedPart>();
  for (const schema of files) {
    const file = String(schema['$id']);
    parts.set(`${file}#`, { name: policyName(file), file, schema });
    for (const [name, part] of Object.entries(isSchema(schema['$defs']) ? schema['$defs'] : {})) {
      if (isSchema(part)) parts.set(`${file}#/$defs/${name}`, { name: inPascalCase(name), file, schema: part });
    }
  }
  return {
    all: [...parts.values()],
    target(ref, from) {
      const [name = '', path = ''] = ref.split('#');
      const address = `${name === '' ? from : name}#${path}`;
      return { address, part: parts.get(address) };
    },
  };
}

function policyName(file: string): string {
  return `${inPascalCase(file.replace(/\.schema\.json$/u, ''))}Policy`;
}

function inPascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
