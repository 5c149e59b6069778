/**
 * "A value by case" as two bounds. The first true case gives the value; cases before it that are
 * unknown could still be the one, so they widen it. (`CASE WHEN NULL` passes on to the next branch
 * and would forget them.)
 */
import type { Amount } from '../../conditions/amount.ts';
import { choose } from '../../sql/case.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, integer, sql } from '../../sql/fragment.ts';
import type { Column, Reader } from './sheet.ts';

export interface Bounds {
  readonly least: Fragment;
  readonly most: Fragment;
}

/** The cases of an amount, judged. */
export interface Cases {
  /** Truth of each. */
  readonly truths: readonly Column[];
  /** Place of the first true one, counting from 0; their number if none is. */
  readonly settled: Column;
}

/** What a value of the amount is worth; must not fall while the value rises. */
export type Worth = (value: number) => Fragment;

export function boundsOf(amount: Amount, cases: Cases, worth: Worth, reader: Reader, dialect: Dialect): Bounds {
  const [only, ...others] = amount.cases;
  if (only === undefined) return exactly(worth(amount.otherwise));
  const [truth] = cases.truths;
  if (others.length === 0 && truth !== undefined) {
    return boundsOfOne(reader.read(truth), worth(only.value), worth(amount.otherwise), dialect);
  }
  const candidates = candidatesOf(amount, cases, reader);
  const values = candidates.map(({ when, value }) => choose([{ when, gives: worth(value) }]));
  return { least: dialect.smallest(values), most: dialect.largest(values) };
}

/** The usual amount, said shortly. */
function boundsOfOne(truth: Fragment, value: Fragment, otherwise: Fragment, dialect: Dialect): Bounds {
  const open = (pick: Dialect['smaller']): Fragment =>
    choose(
      [
        { when: truth, gives: value },
        { when: sql`${truth} IS NULL`, gives: pick(value, otherwise) },
      ],
      otherwise,
    );
  return { least: open(dialect.smaller), most: open(dialect.larger) };
}

export function exactly(value: Fragment): Bounds {
  return { least: value, most: value };
}

/** The values that could still be the one, each with the condition under which it could. */
function candidatesOf({ cases, otherwise }: Amount, { truths, settled }: Cases, reader: Reader) {
  const last = reader.read(settled);
  const arms = cases.map(({ value }, place) => {
    const truth = truths[place];
    const possible = truth === undefined ? sql`FALSE` : sql`COALESCE(${reader.read(truth)}, TRUE)`;
    return { when: sql`${last} >= ${integer(place)} AND ${possible}`, value };
  });
  return [...arms, { when: sql`${last} = ${integer(cases.length)}`, value: otherwise }];
}

export function settledBy(truths: readonly Fragment[]): Fragment {
  return choose(
    truths.map((truth, place) => ({ when: truth, gives: integer(place) })),
    integer(truths.length),
  );
}
