/** What refused leads cost: their number × the minutes their reason takes × the loaded cost of an hour. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { currencyDecimals } from '../../../program/lower/currency.ts';
import type { CompanyPolicy, MeasuringPolicy } from '../../../schema/policies.generated.ts';
import type { Cost } from './result.ts';

export interface Costing {
  readonly currency: string | undefined;
  /** Of one lead refused for the reason. */
  minutesFor(reason: string | undefined): number;
  /** Rounded once, half up, to the minor unit. */
  costOf(minutes: number): Cost;
}

/** `undefined` where no policy says what a refused lead takes: then nothing is said, no number is invented. */
export function costingOf(agreement: Agreement): Costing | undefined {
  const work = measuringOf(agreement)?.work;
  if (work === undefined) return undefined;
  const own = new Map(work.by_reason?.map(({ reason, minutes }) => [reason, minutes]));
  const currency = currencyOf(agreement);
  const minorUnits = currency === undefined ? 1 : 10 ** currencyDecimals(currency);
  return {
    currency,
    minutesFor: (reason) => own.get(reason ?? '') ?? work.minutes,
    costOf: (minutes) => ({ minutes, amount: Math.round((minutes * work.hourly * minorUnits) / 60) }),
  };
}

export function measuringOf({ policies }: Agreement): MeasuringPolicy | undefined {
  return policies.find(({ kind, valid }) => kind.id === 'measuring' && valid)?.data as MeasuringPolicy | undefined;
}

export function currencyOf({ policies }: Agreement): string | undefined {
  const company = policies.find(({ kind, valid }) => kind.id === 'company' && valid)?.data;
  return (company as CompanyPolicy | undefined)?.currency;
}
