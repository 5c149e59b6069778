/** Kind `signals`: what events carry, and the stage each side counts a signal as. */
import type { ViewSide } from '../../conditions/test.ts';
import type { Signal } from '../../schema/policies.generated.ts';
import type { ProgramSignal } from '../program.ts';
import { fieldTypeOf } from './field-type.ts';
import { type Item, type Lowering, namedOf } from './lowering.ts';

export function lowerSignals(lowering: Lowering): readonly ProgramSignal[] {
  return lowering.definitions('signal').map(({ data, definition }) => ({
    ...namedOf(definition),
    properties: lowering
      .items(definition, [...definition.path, 'properties'], data.properties)
      .map((property) => ({ ...namedOf(property.definition), type: fieldTypeOf(property.data, lowering.currency) })),
    countsAs: countsAsOf({ data, definition }),
  }));
}

function countsAsOf({ data: { views } }: Item<Signal>): ProgramSignal['countsAs'] {
  const { marketing, sales, agreed } = views ?? {};
  const stages: { [side in ViewSide]: string | undefined } = {
    marketing: marketing?.counts_as,
    sales: sales?.counts_as,
    agreed: agreed !== undefined && 'counts_as' in agreed ? agreed.counts_as : undefined,
  };
  return Object.fromEntries(Object.entries(stages).filter(([, stage]) => stage !== undefined));
}
