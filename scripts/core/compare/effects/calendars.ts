/** When somebody answers. */
import { isMap, listOf, textOf } from '../../agreement/written.ts';
import type { KindEffects } from '../facet.ts';
import { byMembers, type Order, opposite, writtenFacet } from '../facets/written.ts';
import { calendarLonger } from '../rules/change/calendar-longer.ts';
import { calendarShifted } from '../rules/change/calendar-shifted.ts';
import { calendarShorter } from '../rules/change/calendar-shorter.ts';

const hours = writtenFacet({
  keys: ['hours', 'holidays'],
  order: (before, after, key) =>
    key === 'holidays' ? opposite(byMembers(days(before), days(after))) : hourOrder(before, after),
  more: calendarLonger,
  less: calendarShorter,
  otherwise: calendarShifted,
  effect: 'stricter',
});

function days(holidays: unknown): readonly unknown[] {
  return listOf(holidays).map((holiday) => (isMap(holiday) ? holiday['date'] : holiday));
}

/** Every five minutes of the week in which somebody works: more only if none is lost. */
function hourOrder(before: unknown, after: unknown): Order {
  return byMembers(minutesOf(before), minutesOf(after));
}

const STEP = 5;

function minutesOf(hours: unknown): readonly string[] {
  return listOf(hours).flatMap((span) => {
    if (!isMap(span)) return [];
    const [from, until] = [minuteOf(span['from']), minuteOf(span['until'])];
    const steps = Array.from(
      { length: Math.max(0, Math.ceil((until - from) / STEP)) },
      (_, place) => from + place * STEP,
    );
    return listOf(span['days']).flatMap((day) => steps.map((minute) => `${String(day)} ${minute}`));
  });
}

function minuteOf(time: unknown): number {
  const [hour = 0, minute = 0] = (textOf(time) ?? '').split(':').map(Number);
  return hour * 60 + minute;
}

export const calendars: KindEffects = {
  kind: 'calendars',
  of: { calendar: { facets: [hours], otherwise: calendarShifted, adding: 'shifted' } },
};
