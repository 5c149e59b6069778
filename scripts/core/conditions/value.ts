/**
 * The typed values of a lead. Numbers are integers in the field's smallest unit (its decimals, or
 * minor units of money), dates are whole days since 1970-01-01, instants epoch milliseconds, text
 * and web addresses are kept as written and compared folded, e-mail addresses and domains are kept
 * folded, countries are codes in capitals. A missing value is `undefined`, never zero or ''.
 */
export type Value = string | number | boolean | readonly string[];

export type FieldType =
  | { readonly is: 'text' | 'email' | 'domain' | 'url' | 'country' | 'yes-no' | 'date' | 'instant' }
  | { readonly is: 'number'; readonly decimals: number; readonly unit?: string }
  | { readonly is: 'money'; readonly currency: string; readonly decimals: number }
  | ChoiceType
  | { readonly is: 'list'; readonly of: ChoiceType | { readonly is: 'text' } };

export interface ChoiceType {
  readonly is: 'choice';
  readonly ordered: boolean;
  readonly values: readonly ChoiceValue[];
}

export interface ChoiceValue {
  readonly id: string;
  readonly title: string;
  /** Other spellings the systems of record use; matched folded. */
  readonly also: readonly string[];
}

export const DAY_MS = 86_400_000;
