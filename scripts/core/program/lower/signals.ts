/** Kind `signals`: what events carry, and the stage each side counts a signal as. */
import { STAGE_OFF_THE_PATH } from '../../conditions/rules.ts';
import type { ViewSide } from '../../conditions/test.ts';
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { Signal } from '../../schema/policies.generated.ts';
import type { ProgramSignal } from '../program.ts';
import { isSide } from '../stage-ranks.ts';
import { fieldTypeOf } from './field-type.ts';
import { type Item, type Lowering, namedOf } from './lowering.ts';

export function lowerSignals(lowering: Lowering): readonly ProgramSignal[] {
  return lowering.definitions('signal').map(({ data, definition }) => ({
    ...namedOf(definition),
    ...causedBy(data),
    properties: lowering
      .items(definition, [...definition.path, 'properties'], data.properties)
      .map((property) => ({ ...namedOf(property.definition), type: fieldTypeOf(property.data, lowering.currency) })),
    countsAs: countsAsOf({ data, definition }, lowering),
  }));
}

function causedBy({ caused_by: causedBy = 'lead' }: Signal): Pick<ProgramSignal, 'causedBy'> {
  return causedBy === 'nobody' ? {} : { causedBy };
}

function countsAsOf({ data: { views }, definition }: Item<Signal>, lowering: Lowering): ProgramSignal['countsAs'] {
  const { marketing, sales, agreed } = views ?? {};
  const stages: { readonly [side in ViewSide]: string | undefined } = {
    marketing: marketing?.counts_as,
    sales: sales?.counts_as,
    agreed: agreed !== undefined && 'counts_as' in agreed ? agreed.counts_as : undefined,
  };
  for (const [side, stage] of Object.entries(stages)) {
    if (stage === undefined || !isSide(stage)) continue;
    const place = valueAt(definition.policy.file, [...definition.path, 'views', side, 'counts_as']);
    const message = `${definition.title} counts as ${stage}, which is no stage of the path.`;
    lowering.report(findingOf(STAGE_OFF_THE_PATH, { message, place }));
  }
  return Object.fromEntries(Object.entries(stages).filter(([, stage]) => stage !== undefined));
}
