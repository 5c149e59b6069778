import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestRank, percentileOf } from '#core/measures/nearest-rank.ts';
import { percentileSql } from '#core/measures/nearest-rank-sql.ts';
import { integer, join, NULL, sql } from '#core/sql/fragment.ts';
import { openSession } from '#node/data/session.ts';

describe('percentiles by nearest rank', () => {
  it.each([
    { percent: 50, values: [3, 1, 2], is: 2 },
    { percent: 50, values: [4, 1, 3, 2], is: 2 },
    { percent: 90, values: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], is: 9 },
    { percent: 90, values: [1, 2], is: 2 },
    { percent: 100, values: [1, 2], is: 2 },
    { percent: 1, values: [5, 6], is: 5 },
    { percent: 50, values: [], is: undefined },
  ])('$percent of $values is $is', ({ percent, values, is }) => {
    expect(percentileOf(values, percent)).toBe(is);
  });

  it('is the smallest value with at least the share of all values at or below it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 100 }),
        (values, percent) => {
          const enough = (value: number): boolean =>
            values.filter((other) => other <= value).length * 100 >= percent * values.length;
          expect(percentileOf(values, percent)).toBe(Math.min(...values.filter(enough)));
        },
      ),
    );
  });

  it('has ranks from one up to the number of values', () => {
    expect([nearestRank(7, 100), nearestRank(1, 1), nearestRank(100, 8)]).toEqual([7, 1, 8]);
  });

  it('is the same in the database', async () => {
    const session = await openSession([], { threads: 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.integer({ min: -9, max: 9 })), { maxLength: 30 }),
        fc.integer({ min: 1, max: 100 }),
        async (values, percent) => {
          const list = join(
            values.map((value) => (value === null ? NULL : integer(value))),
            ', ',
            sql``,
          );
          const value = sql`value`;
          const aggregates = sql`${percentileSql(value, percent)}, ${percentileSql(value, percent, sql`value > 0`)}`;
          const from = sql`(SELECT unnest(CAST([${list}] AS INTEGER[])) AS value)`;
          const [row = []] = await session.rows(sql`SELECT ${aggregates} FROM ${from}`);
          const known = values.flatMap((one) => (one === null ? [] : [one]));
          const some = known.filter((one) => one > 0);
          expect(row.map((one) => one ?? undefined)).toEqual([
            percentileOf(known, percent),
            percentileOf(some, percent),
          ]);
        },
      ),
      { numRuns: 60 },
    );
    session.close();
  });
});
