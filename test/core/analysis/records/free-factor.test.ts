/** A test that may come out in any way. */
import { expect, test } from 'vitest';
import { freeFactor } from '#core/analysis/records/free-factor.ts';

const ORIGIN = { file: '', path: [] };

test.for([
  ['not-agreed', ['undefined for certain', 'false perhaps', 'true perhaps']],
  ['roll-up', ['undefined perhaps', 'false perhaps', 'true perhaps']],
] as const)('%s', ([construct, rows]) => {
  const asked = { op: 'not_agreed', origin: ORIGIN, question: 'Does a visit count?' } as const;
  const factor = freeFactor({ leaf: 'free', test: asked, construct, side: 'base' });
  expect(
    factor.rows.map(
      ({ answers: [answer], because }) => `${String(answer)} ${because === undefined ? 'for certain' : 'perhaps'}`,
    ),
  ).toEqual(rows);
});
