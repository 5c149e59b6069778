import { describe, expect, test } from 'vitest';
import { choose, oneOf, where } from '#core/sql/case.ts';
import { FALSE, integer, join, NULL, sql } from '#core/sql/fragment.ts';

describe('fragments', () => {
  test('are joined from fixed text and other fragments', () => {
    expect(sql`${integer(1)} + ${integer(-2)}`.text).toBe('1 + (-2)');
    expect(join([integer(1), integer(2)], ', ', NULL).text).toBe('1, 2');
    expect(join([], ' OR ', FALSE).text).toBe('FALSE');
  });

  test.for([0.5, Number.NaN, 2 ** 53])('hold whole numbers that are exact, so not %d', (number) => {
    expect(() => integer(number)).toThrow(RangeError);
  });

  test('write no sign before a zero', () => {
    expect(integer(-0).text).toBe('0');
  });
});

describe('cases', () => {
  test('pass over conditions that are not true', () => {
    const branches = [{ when: sql`a`, gives: integer(1) }];
    expect(choose(branches, integer(2)).text).toBe('CASE WHEN a THEN 1 ELSE 2 END');
    expect(choose([]).text).toBe('NULL');
    expect(where(sql`a`, integer(1)).text).toBe('CASE WHEN a THEN 1 END');
  });

  test('compare with each literal by itself, never with a list that holds NULL', () => {
    expect(oneOf(sql`a`, [integer(1), integer(2)]).text).toBe('(a = 1 OR a = 2)');
    expect(oneOf(sql`a`, []).text).toBe('FALSE');
  });
});
