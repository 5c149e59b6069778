/** Stretches of work, as they are used to make up when somebody answered. */
import { expect, test } from 'vitest';
import { shiftsOf } from '#core/scaffold/crm-tables/shifts.ts';

const at = (text: string): number => Date.parse(text);
const utrecht = shiftsOf(
  {
    time_zone: 'Europe/Amsterdam',
    hours: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', until: '12:00' },
      { days: ['mon', 'tue', 'wed', 'thu'], from: '13:00', until: '17:00' },
    ],
    holidays: [{ date: '2026-04-06', title: 'Easter Monday' }],
  },
  at('2026-03-20T00:00:00Z'),
  at('2026-04-20T00:00:00Z'),
);

test.each([
  ['within hours', '2026-03-24T09:00:00Z', 30, '2026-03-24T09:30:00Z'],
  ['over lunch', '2026-03-24T10:50:00Z', 20, '2026-03-24T12:10:00Z'],
  ['from Friday to Monday, over the change of clocks', '2026-03-27T10:30:00Z', 60, '2026-03-30T07:30:00Z'],
  ['over a holiday', '2026-04-03T09:59:00Z', 2, '2026-04-07T07:01:00Z'],
  ['from the night', '2026-03-25T02:00:00Z', 10, '2026-03-25T08:10:00Z'],
])('%s', (_, from, minutes, until) => {
  expect(new Date(utrecht.after(at(from), minutes)).toISOString()).toBe(new Date(until).toISOString());
});

test('work begins at once within hours, else with the next stretch', () => {
  expect(utrecht.open(at('2026-03-24T08:30:00Z'))).toBe(at('2026-03-24T08:30:00Z'));
  expect(utrecht.open(at('2026-03-28T08:30:00Z'))).toBe(at('2026-03-30T07:00:00Z'));
});
