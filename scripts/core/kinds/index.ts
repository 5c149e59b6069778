/** The policy kinds, in the order in which people read an agreement. */
import common from '../../../schemas/common.schema.json' with { type: 'json' };
import condition from '../../../schemas/condition.schema.json' with { type: 'json' };
import type { JsonSchema } from '../schema/json-schema.ts';
import { company } from './company.ts';
import { conditions } from './conditions.ts';
import { dataDictionary } from './data-dictionary.ts';
import type { DefinitionKind, Kind } from './kind.ts';
import { lifecycle } from './lifecycle.ts';
import { sampleLeads } from './sample-leads.ts';
import { scoring } from './scoring.ts';
import { signals } from './signals.ts';

export const kinds: readonly Kind[] = [company, dataDictionary, conditions, signals, scoring, lifecycle, sampleLeads];

/** Schemas that those of the kinds refer to; a validator has to know them too. */
export const sharedSchemas: readonly JsonSchema[] = [common, condition];

const kindsById = new Map(kinds.map((kind) => [kind.id, kind]));
const definitionKindsById = new Map(
  kinds.flatMap(({ defines }) => defines.map((definition) => [definition.id, definition])),
);

export function kindById(id: string): Kind | undefined {
  return kindsById.get(id);
}

export function definitionKindById(id: string): DefinitionKind | undefined {
  return definitionKindsById.get(id);
}
