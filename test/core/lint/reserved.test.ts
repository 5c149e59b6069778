/** What could belong to somebody, and what belongs to nobody. */
import { describe, expect, it } from 'vitest';
import { addressesIn, isReservedHost, isReservedNumber, numbersIn } from '#core/lint/reserved.ts';

describe('an address', () => {
  it.each([
    ['kim@fernhill.com', ['kim@fernhill.com']],
    ['<kim@fernhill.com>, (lee@b.co.uk).', ['kim@fernhill.com', 'lee@b.co.uk']],
    ['kim@fernhill.example', []],
    ['kim@mail.example.com', []],
    ['kim@example.com.evil.io', ['kim@example.com.evil.io']],
    ['@quillmere/marketing', []],
    ['a @ b', []],
  ])('%s', (text, found) => {
    expect(addressesIn(text).map((one) => one.text)).toEqual(found);
  });

  it.each([
    ['example.com', true],
    ['EXAMPLE.ORG.', true],
    ['fernhill.test', true],
    ['myexample.com', false],
    ['example.co', false],
  ])('the domain %s is reserved: %s', (host, is) => {
    expect(isReservedHost(host)).toBe(is);
  });
});

describe('a telephone number', () => {
  it.each([
    ['+210 20 7183 8750', 1],
    ['+210 (0)30 901820', 1],
    ['+21030901820', 1],
    ['call (555) 736-5000 today', 1],
    ['555.736.5000', 1],
    ['212-555-0123', 0],
    ['+1 (212) 555-0199', 0],
    ['+1 800 736 5000', 0],
    ['+44 7700 900123', 0],
    ['+44 (0)20 7946 0958', 0],
    ['+61 491 570 156', 0],
    ['+353 20 912 0000', 0],
    ['+81 3 0000 0000', 0],
    ['+33 6 39 98 12 34', 0],
    ['+49 30 23125 123', 0],
    ['+20 points', 0],
    ['2026-10-15', 0],
    ['2026-10-15T09:00:00Z', 0],
    ['from 100 to 12000', 0],
    ['27e23abfd286f2e6e35e361b756c2180', 0],
    ['1.250.000 and 10 000 000', 0],
    ['https://b.example/555-736-5000', 0],
  ])('%s', (text, found) => {
    expect(numbersIn(text)).toHaveLength(found);
  });

  it.each([
    ['020 7946 0958', true],
    ['(212) 555-0123', true],
    ['0044 20 7946 0958', true],
    ['055 901820', false],
  ])('%s, as at home, is reserved: %s', (number, is) => {
    expect(isReservedNumber(number)).toBe(is);
  });
});
