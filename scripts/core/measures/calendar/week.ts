/** The working week of a calendar: its stretches of work, day by day. */
import type { Calendar, WorkingHours } from '../../schema/policies.generated.ts';

export type Weekday = WorkingHours['days'][number];

export interface WorkingDay {
  readonly day: Weekday;
  /** In the order of the clock, `09:00` to `12:30`; none on a free day. */
  readonly stretches: readonly { readonly from: string; readonly until: string }[];
  /** Minutes of work. */
  readonly minutes: number;
}

/** From Monday, as weeks begin in ISO 8601. */
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export function weekOf({ hours }: Pick<Calendar, 'hours'>): readonly WorkingDay[] {
  return WEEKDAYS.map((day) => {
    const stretches = hours
      .filter(({ days }) => days.includes(day))
      .map(({ from, until }) => ({ from, until }))
      .sort((one, other) => (one.from < other.from ? -1 : 1));
    const minutes = stretches.reduce((sum, { from, until }) => sum + minutesOf(until) - minutesOf(from), 0);
    return { day, stretches, minutes };
  });
}

/** Minutes since midnight. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
