/** Growth in whole percent: what is asked of it is what multiplying out says, here and in DuckDB. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { growthOf, growthSql } from '#core/conditions/growth.ts';
import { integer, sql } from '#core/sql/fragment.ts';
import { dialect, openSession, type Session } from '#node/data/session.ts';

type Row = readonly [shows: string, now: number, before: number, down: number, up: number];

const LARGEST = 9e15;

const rows: readonly Row[] = [
  ['as it was', 100, 100, 0, 0],
  ['half as much again', 150, 100, 50, 50],
  ['a third less is between two percents', 2, 3, -34, -33],
  ['a third more too', 4, 3, 33, 34],
  ['nothing is left', 0, 7, -100, -100],
  ['what turns negative has lost more than all', -1, 3, -134, -133],
  ['and may be whole', -3, 3, -200, -200],
  ['one less than double', 199, 100, 99, 99],
  ['the largest against the smallest', LARGEST, 1, 9e17 - 100, 9e17 - 100],
  ['the smallest against the largest', 1, LARGEST, -100, -99],
  ['far below', -LARGEST, 1, -9e17 - 100, -9e17 - 100],
  ['both as large as can be', -LARGEST, LARGEST, -200, -200],
];

let session: Session;
beforeAll(async () => {
  session = await openSession([], { threads: 1 });
});
afterAll(() => session.close());

test.each(rows)('%s', async (_, now, before, down, up) => {
  expect(growthOf(now, before)).toEqual({ down, up });
  const [a, b] = [now, before].map((number) => sql`CAST(${integer(number)} AS BIGINT)`);
  if (a === undefined || b === undefined) throw new Error('two numbers make two fragments');
  const inSql = growthSql(a, b, dialect);
  const [[low, high] = []] = await session.rows(sql`SELECT ${inSql.down}, ${inSql.up}`);
  expect([Number(low), Number(high)]).toEqual([down, up]);
});

describe('for any two numbers and any percent', () => {
  const now = fc.integer({ min: -1000, max: 1000 });
  const before = fc.integer({ min: 1, max: 1000 });
  const percent = fc.integer({ min: -400, max: 400 });

  it('the lower bound and the upper one say what multiplying out says', () => {
    fc.assert(
      fc.property(now, before, percent, (a, b, p) => {
        const { down, up } = growthOf(a, b);
        const [is, asked] = [100 * a, (100 + p) * b];
        expect([down >= p, down < p, up > p, up <= p]).toEqual([is >= asked, is < asked, is > asked, is <= asked]);
      }),
      { seed: 20261015 },
    );
  });
});
