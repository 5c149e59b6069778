import { expect, it } from 'vitest';
import { weekOf } from '#core/measures/calendar/week.ts';

it('has every day, each with its stretches in the order of the clock', () => {
  const week = weekOf({
    hours: [
      { days: ['mon', 'fri'], from: '13:15', until: '17:30' },
      { days: ['mon'], from: '09:00', until: '12:30' },
      { days: ['sat'], from: '22:00', until: '24:00' },
    ],
  });
  expect(week.map(({ day, minutes }) => `${day} ${minutes}`)).toEqual([
    'mon 465',
    'tue 0',
    'wed 0',
    'thu 0',
    'fri 255',
    'sat 120',
    'sun 0',
  ]);
  expect(week[0]?.stretches).toEqual([
    { from: '09:00', until: '12:30' },
    { from: '13:15', until: '17:30' },
  ]);
});
