/** Words of the agreement that CRM tables are read by and that the program does not carry. */
import type { Agreement } from '../../core/agreement/agreement.ts';
import { isMap, listOf, textOf } from '../../core/agreement/written.ts';
import type { FieldType } from '../../core/conditions/value.ts';
import type { ActivityNames } from '../../core/measures/crm/columns.ts';
import { currencyDecimals } from '../../core/program/lower/currency.ts';

export function activityNames({ definitions }: Agreement): readonly ActivityNames[] {
  return definitions
    .filter(({ kind }) => kind === 'activity')
    .map(({ id, title, data }) => ({ id, title, also: listOf(data['also']).flatMap((name) => textOf(name) ?? []) }));
}

/** Amounts of the tables are of the company's currency. */
export function moneyOf({ policies }: Agreement): FieldType {
  const company = policies.find(({ kind }) => kind.id === 'company')?.data;
  const currency = (isMap(company) ? textOf(company['currency']) : undefined) ?? 'USD';
  return { is: 'money', currency, decimals: currencyDecimals(currency) };
}
