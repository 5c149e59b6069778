/** Hand-overs as pages tell them, with the sample leads that stand there and what goes with each. */
import type { Definition } from '#core/agreement/agreement.ts';
import { type Completeness, completenessOf } from '#core/measures/quality/handover-completeness.ts';
import { judgeFully } from '#core/program/interpret/verdict.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import type { Handover, HandoverItem } from '#core/schema/policies.generated.ts';
import { definitionsOf, partsOf } from './definitions.ts';
import { leadsIn } from './stages.ts';
import { written } from './written.ts';

export const handovers = definitionsOf('handover');

export function handoverOf(definition: Definition): Handover {
  return written<Handover>(definition);
}

export function itemsOf(definition: Definition): readonly Definition[] {
  return partsOf(definition, 'handover/item');
}

export interface Handed {
  readonly sample: JudgedSample;
  readonly completeness: Completeness;
}

/** Sample leads that stand at the stage of the hand-over, incomplete ones first. */
export function handedOver(definition: Definition): readonly Handed[] {
  const items = itemsOf(definition).map((item) => written<HandoverItem>(item));
  return leadsIn({ name: handoverOf(definition).at })
    .map((sample) => {
      const { program, lead, among, asOf } = sample;
      const judged = judgeFully(program, lead, { asOf, asOfDate: dayIn(program.timeZone, asOf) }, among);
      return { sample, completeness: completenessOf(items, judged) };
    })
    .sort((one, other) => rank(one) - rank(other));
}

function rank({ completeness: { complete } }: Handed): number {
  return complete === false ? 0 : complete === undefined ? 1 : 2;
}

/** Hand-overs that take place or are accepted at a stage. */
export function handoversAt(stage: string): readonly Definition[] {
  return handovers.filter((definition) => {
    const { at, accepted_at: accepted } = handoverOf(definition);
    return at === stage || accepted === stage;
  });
}
