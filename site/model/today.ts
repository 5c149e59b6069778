/** The day on which the agreement was examined, in the zone of the company. */
import type { Definition } from '#core/agreement/agreement.ts';
import { parseDate } from '#core/conditions/date.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import { isInForce } from '#core/program/lower/in-force.ts';
import { company } from './company.ts';
import { examination } from './examination.ts';

/** Whole days since 1970-01-01. */
export const today = dayIn(company.time_zone, examination.asOf);

/** The whole day, `2026-11-30`, is over. */
export function isPast(date: string): boolean {
  const day = parseDate(date);
  return day !== undefined && day < today;
}

export function isInForceToday(definition: Definition): boolean {
  return isInForce(definition, today);
}
