/**
 * Times of service levels: `15 business minutes`, `1 business day`, `4 hours`. Business time passes
 * only while a calendar says that somebody works, so it cannot be turned into milliseconds here; what
 * can be told without a calendar is which of two times of one family is the longer.
 */
import { decimalText } from '../conditions/decimal.ts';

export interface ServiceDuration {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day';
  readonly business: boolean;
}

const UNITS = ['minute', 'hour', 'day'] as const;
const MINUTES = { minute: 1, hour: 60, day: 1440 } as const;

/** `undefined` for any other spelling; `0 minutes` is a time too. */
export function parseServiceDuration(text: string): ServiceDuration | undefined {
  const groups = /^(?<count>0|[1-9]\d{0,3}) (?<business>business )?(?<unit>minute|hour|day)s?$/u.exec(text)?.groups;
  const unit = UNITS.find((one) => one === groups?.['unit']);
  if (groups === undefined || unit === undefined) return undefined;
  return { count: Number(groups['count']), unit, business: groups['business'] !== undefined };
}

/**
 * Below 0 if the first is the shorter, 0 if they are the same. `undefined` where it depends on a
 * calendar: a business day has as many business hours as the calendar gives it.
 */
export function compareServiceDurations(one: ServiceDuration, other: ServiceDuration): number | undefined {
  if (one.count === 0 || other.count === 0) return one.count - other.count;
  if (one.business !== other.business) return undefined;
  if (one.business && one.unit !== other.unit && [one.unit, other.unit].includes('day')) return undefined;
  return one.count * MINUTES[one.unit] - other.count * MINUTES[other.unit];
}

/** "15 business minutes", "1 business day". */
export function serviceDurationText({ count, unit, business }: ServiceDuration): string {
  return `${decimalText(count, 0)} ${business ? 'business ' : ''}${unit}${count === 1 ? '' : 's'}`;
}
