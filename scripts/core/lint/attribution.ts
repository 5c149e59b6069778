/** Attribution as the rules about it read it: sound parts, in their shape. */
import type { Agreement, Policy } from '../agreement/agreement.ts';
import { mapOf, textOf } from '../agreement/written.ts';
import { parseInstant } from '../conditions/instant.ts';
import type { Path } from '../diagnostics/place.ts';
import { currencyDecimals } from '../program/lower/currency.ts';
import type {
  AttributionModel,
  AttributionPolicy,
  LearningModel,
  PositionsModel,
  SampleDeal,
} from '../schema/policies.generated.ts';
import type { LintContext } from './lint-rule.ts';
import { type Sound, soundOf } from './rules/sound-of.ts';

export function positionsModelsIn(agreement: Agreement, context: LintContext): readonly Sound<PositionsModel>[] {
  return modelsIn(agreement, context).filter((model): model is Sound<PositionsModel> => 'weights' in model.data);
}

export function learningModelsIn(agreement: Agreement, context: LintContext): readonly Sound<LearningModel>[] {
  return modelsIn(agreement, context).filter((model): model is Sound<LearningModel> => 'learns' in model.data);
}

function modelsIn(agreement: Agreement, context: LintContext): readonly Sound<AttributionModel>[] {
  return soundOf<AttributionModel>(agreement, 'attribution-model', context);
}

export function dealsIn(agreement: Agreement, context: LintContext): readonly Sound<SampleDeal>[] {
  return soundOf<SampleDeal>(agreement, 'sample-deal', context);
}

export interface SoundPart<T> {
  readonly data: T;
  readonly file: string;
  readonly path: Path;
}

/** One key of the attribution policy, if it is written and sound. */
export function partOf<Key extends keyof AttributionPolicy>(
  { policies }: Agreement,
  key: Key,
  { isSoundAt }: LintContext,
): SoundPart<NonNullable<AttributionPolicy[Key]>> | undefined {
  const policy = policies.find(({ kind }) => kind.id === 'attribution');
  if (policy === undefined || !isSoundAt(policy.file, [key])) return undefined;
  const data = dataOf(policy)[key];
  return data === undefined || data === null ? undefined : { data, file: policy.file, path: [key] };
}

function dataOf({ data }: Policy): Partial<AttributionPolicy> {
  return mapOf(data);
}

/** When the deal reached a stage, in epoch milliseconds. */
export function momentOf({ reached }: SampleDeal, stage: string): number | undefined {
  const at = reached.find((moment) => moment.stage === stage)?.at;
  return at === undefined ? undefined : parseInstant(at);
}

/** Decimals of the company's currency. */
export function decimalsIn({ policies }: Agreement): number {
  const company = mapOf(policies.find(({ kind }) => kind.id === 'company')?.data);
  return currencyDecimals(textOf(company['currency']) ?? '');
}
