/** A lead that shows what a finding says, as it would stand among the sample leads. */
import type { FindingWitness } from '../../diagnostics/finding.ts';
import { yamlText } from '../../document/yaml-text.ts';
import type { Lead } from '../../program/lead.ts';
import { writtenLead } from '../../program/leads/written-lead.ts';
import type { LogicContext } from './logic-rule.ts';

export function witnessOf(lead: Lead, says: string, { program }: LogicContext): FindingWitness {
  return { yaml: yamlText(writtenLead(program, lead)), says };
}
