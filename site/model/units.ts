/** Figures with their units, as people write them. */
import type { Metric } from '#core/schema/policies.generated.ts';
import { company } from './company.ts';
import { counted, sentenceStart } from './text.ts';

export type Unit = Metric['unit'];

export function moneyText(amount: number): string {
  const whole = Number.isInteger(amount);
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: company.currency,
    minimumFractionDigits: whole ? 0 : 2,
  }).format(amount);
}

export function numberText(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
}

export function figureText(value: number, unit: Unit): string {
  if (unit === 'percent') return `${numberText(value)}%`;
  if (unit === 'money') return moneyText(value);
  if (unit === 'money-per-day') return `${moneyText(value)} a day`;
  if (unit === 'money-per-month') return `${moneyText(value)} a month`;
  if (unit === 'percent-per-month') return `${numberText(value)}% a month`;
  if (unit === 'count' || unit === 'ratio') return numberText(value);
  return counted(value, unit.slice(0, -1));
}

/** A unit by itself: "Percent", "Money a day". */
export function unitName(unit: Unit): string {
  return sentenceStart(unit.replaceAll('-per-', ' a ').replaceAll('-', ' '));
}
