/** Whether one time is never longer than another, whenever they begin. */
import { describe, expect, it } from 'vitest';
import { isAtMost } from '#core/lint/logic/longest-time.ts';
import { parseServiceDuration, type ServiceDuration } from '#core/program/service-duration.ts';

/** From four hours on Friday to eight on Monday. */
const DAYS = { shortest: 240, longest: 480 };

function timeOf(text: string): ServiceDuration {
  const time = parseServiceDuration(text);
  if (time === undefined) throw new Error(text);
  return time;
}

describe('a time', () => {
  it.each([
    ['4 hours', '240 minutes', true],
    ['1 day', '23 hours', false],
    ['2 business days', '2 business days', true],
    ['3 business days', '2 business days', false],
    ['4 business hours', '1 business day', true],
    ['5 business hours', '1 business day', undefined],
    ['17 business hours', '1 business day', false],
    ['8 business hours', '2 business days', true],
    ['1 business day', '16 business hours', true],
    ['1 business day', '3 business hours', false],
    ['1 business day', '8 business hours', undefined],
    ['4 hours', '1 business day', true],
    ['1 day', '1 business day', undefined],
    ['2 hours', '2 business hours', true],
    ['3 hours', '2 business hours', undefined],
    ['1 business day', '3 days', undefined],
    ['30 business hours', '1 day', false],
    ['2 business hours', '1 day', undefined],
  ])('of %s against %s', (time, bound, expected) => {
    expect(isAtMost(timeOf(time), timeOf(bound), DAYS)).toBe(expected);
  });

  it('in business days needs a calendar to be compared with hours', () => {
    expect(isAtMost(timeOf('4 business hours'), timeOf('1 business day'), undefined)).toBeUndefined();
    expect(isAtMost(timeOf('1 business day'), timeOf('2 business days'), undefined)).toBe(true);
  });
});
