/** The policy kinds, in the order in which people read an agreement. */
import common from '../../../schemas/common.schema.json' with { type: 'json' };
import condition from '../../../schemas/condition.schema.json' with { type: 'json' };
import type { JsonSchema } from '../schema/json-schema.ts';
import { assets } from './assets.ts';
import { attribution } from './attribution.ts';
import { calendars } from './calendars.ts';
import { company } from './company.ts';
import { conditions } from './conditions.ts';
import { dataDictionary } from './data-dictionary.ts';
import { dataStandards } from './data-standards.ts';
import { disputes } from './disputes.ts';
import { glossary } from './glossary.ts';
import { governance } from './governance.ts';
import { guardRails } from './guard-rails.ts';
import { handovers } from './handovers.ts';
import { icp } from './icp.ts';
import { journey } from './journey.ts';
import type { DefinitionKind, Kind } from './kind.ts';
import { kpis } from './kpis.ts';
import { lifecycle } from './lifecycle.ts';
import { measuring } from './measuring.ts';
import { programmes } from './programmes.ts';
import { routing } from './routing.ts';
import { sampleLeads } from './sample-leads.ts';
import { scoring } from './scoring.ts';
import { serviceLevels } from './service-levels.ts';
import { signals } from './signals.ts';
import { signatures } from './signatures.ts';
import { source } from './source.ts';

export const kinds: readonly Kind[] = [
  company,
  governance,
  guardRails,
  icp,
  lifecycle,
  signals,
  scoring,
  conditions,
  routing,
  handovers,
  serviceLevels,
  calendars,
  journey,
  assets,
  programmes,
  kpis,
  measuring,
  attribution,
  dataDictionary,
  dataStandards,
  source,
  disputes,
  signatures,
  glossary,
  sampleLeads,
];

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
