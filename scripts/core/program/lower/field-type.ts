/** The type of a field or property as the dictionary declares it; currency and titles filled in. */
import { inWords } from '../../agreement/define.ts';
import type { ChoiceType, FieldType } from '../../conditions/value.ts';
import type { ChoiceValue, Typed } from '../../schema/policies.generated.ts';
import { currencyDecimals } from './currency.ts';

/** `currency` is the company's, for money that does not state its own. */
export function fieldTypeOf(typed: Typed, currency: string): FieldType {
  switch (typed.type) {
    case 'choice':
      return choiceOf(typed);
    case 'list':
      return { is: 'list', of: typed.of === 'choice' ? choiceOf(typed) : { is: 'text' } };
    case 'number':
      return { is: 'number', decimals: typed.decimals ?? 0, ...(typed.unit === undefined ? {} : { unit: typed.unit }) };
    case 'money': {
      const own = typed.currency ?? currency;
      return { is: 'money', currency: own, decimals: currencyDecimals(own) };
    }
    default:
      return { is: typed.type };
  }
}

function choiceOf({ ordered, values = [] }: Typed): ChoiceType {
  return { is: 'choice', ordered: ordered === true, values: values.map(choiceValueOf) };
}

function choiceValueOf({ id, title, also = [] }: ChoiceValue): ChoiceType['values'][number] {
  return { id, title: title ?? inWords(id), also };
}
