/** Writes the types of valid policies, one for each kind and for each named part of its schema. */
import { compile } from 'json-schema-to-typescript';
import type { JsonSchema } from '../../core/schema/json-schema.ts';
import { downLevel } from './down-level.ts';
import { namedParts } from './named-parts.ts';

const BANNER = `/** What valid policies look like: written by \`generate\` from the schemas, never by hand. */
import type { Comparisons, Condition } from './condition.generated.ts';`;

/** Conditions have a schema and types of their own, both written from the list of operators. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['condition.schema.json#', 'Condition'],
  ['condition.schema.json#/$defs/comparisons', 'Comparisons'],
]);

/** `shared` are the schemas that those of the kinds refer to. */
export async function policyTypes(kinds: readonly JsonSchema[], shared: readonly JsonSchema[]): Promise<string> {
  const parts = namedParts([...kinds, ...shared.filter(({ $id }) => !FOREIGN.has(`${$id}#`))]);
  const types = downLevel(parts, FOREIGN);
  const policies = kinds.flatMap(({ $id }) => parts.target(`${$id}#`, '').part ?? []);
  const root = {
    description: 'A policy of any kind.',
    anyOf: policies.map(({ name }) => ({ $ref: `#/definitions/${name}` })),
    definitions: Object.fromEntries([...types].map(([title, type]) => [title, { ...type, title }])),
  };
  return withShortComments(await compile(root, 'PolicyData', OPTIONS));
}

const OPTIONS = {
  bannerComment: BANNER,
  additionalProperties: false,
  style: { singleQuote: true, bracketSpacing: true, printWidth: 120 },
};

/** A comment of one line on one line. */
function withShortComments(types: string): string {
  return types.replaceAll(/\/\*\*\n\s+\* ([^\n]*)\n\s+\*\//gu, '/** $1 */');
}
