/** Writes the JSON Schema of compiled programs from their types, so that the two cannot part. */
import { fileURLToPath } from 'node:url';
import type { JsonSchema } from '../../core/schema/json-schema.ts';

const ROOT = 'ProgramDocument';
const TYPES = new URL('../../core/program/to-json/program-document.ts', import.meta.url);

/** The generator is loaded when it is needed: it brings the compiler of the language along. */
export async function programSchema(): Promise<JsonSchema> {
  const { createGenerator } = await import('ts-json-schema-generator');
  const { definitions = {} } = createGenerator({
    path: fileURLToPath(TYPES),
    type: ROOT,
    tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
    skipTypeCheck: true,
    additionalProperties: false,
    jsDoc: 'extended',
    encodeRefs: false,
  }).createSchema(ROOT);
  const { [ROOT]: root, ...parts } = definitions;
  const schema: unknown = JSON.parse(
    JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'program.schema.json',
      title: 'Lockstep program',
      description: 'What compile --to json writes. Within one version of this format keys are only added.',
      ...(typeof root === 'object' ? root : {}),
      $defs: Object.fromEntries(Object.entries(parts).map(([name, part]) => [plainName(name), part])),
    }).replaceAll(/"#\/definitions\/([^"]+)"/gu, (_, name: string) => `"#/$defs/${plainName(name)}"`),
  );
  return schema as JsonSchema;
}

/** `ByCase<string>` becomes `ByCase-string`: brackets would have to be escaped in every reference. */
function plainName(name: string): string {
  return name.replaceAll('<', '-').replaceAll('>', '');
}
