import { describe, expect, it } from 'vitest';
import {
  compareServiceDurations,
  parseServiceDuration,
  type ServiceDuration,
  serviceDurationText,
} from '#core/program/service-duration.ts';

function time(text: string): ServiceDuration {
  const parsed = parseServiceDuration(text);
  if (parsed === undefined) throw new Error(`${text} is no time`);
  return parsed;
}

describe('a time of a service level', () => {
  it.each([
    ['15 business minutes', { count: 15, unit: 'minute', business: true }],
    ['1 business day', { count: 1, unit: 'day', business: true }],
    ['4 hours', { count: 4, unit: 'hour', business: false }],
    ['0 minutes', { count: 0, unit: 'minute', business: false }],
    ['1 days', { count: 1, unit: 'day', business: false }],
  ])('%s is read', (text, expected) => {
    expect(parseServiceDuration(text)).toEqual(expected);
  });

  it.each(['15', '15m', '1.5 hours', '2 weeks', 'business day', '-1 day', '01 days', '1  day', '1 Business day'])(
    '%s is none',
    (text) => {
      expect(parseServiceDuration(text)).toBeUndefined();
    },
  );

  it.each([
    ['1 days', '1 day'],
    ['15 business minute', '15 business minutes'],
    ['0 minutes', '0 minutes'],
    ['1440 minutes', '1,440 minutes'],
  ])('%s is said as %s', (text, said) => {
    expect(serviceDurationText(time(text))).toBe(said);
  });
});

describe('of two times', () => {
  it.each([
    ['59 minutes', '1 hour', -1],
    ['1 day', '24 hours', 0],
    ['3 days', '2 days', 1],
    ['60 business minutes', '1 business hour', 0],
    ['2 business days', '3 business days', -1],
    ['0 minutes', '1 business day', -1],
    ['1 business day', '0 minutes', 1],
  ])('%s and %s', (one, other, sign) => {
    expect(Math.sign(compareServiceDurations(time(one), time(other)) ?? Number.NaN)).toBe(sign);
  });

  it.each([
    ['8 business hours', '1 business day'],
    ['1 business day', '1 day'],
    ['1 hour', '1 business hour'],
  ])('%s and %s only a calendar can tell', (one, other) => {
    expect(compareServiceDurations(time(one), time(other))).toBeUndefined();
  });
});
