/** How each kind of policy is compared. */
import type { DefinitionEffects, KindEffects } from '../facet.ts';
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

export const kindEffects: readonly KindEffects[] = [
  company,
  governance,
  icp,
  guardRails,
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
  glossary,
  sampleLeads,
  signatures,
];

const ofDefinitions: ReadonlyMap<string, DefinitionEffects> = new Map(
  kindEffects.flatMap((effects) => Object.entries(effects.of)),
);

/** `undefined` for what is a record of something and no part of the agreement. */
export function effectsOf(definitionKind: string): DefinitionEffects | undefined {
  return ofDefinitions.get(definitionKind);
}
