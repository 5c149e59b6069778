/**
 * Proofs against brute force on pairs of agreements drawn at random: seeds that once showed a fault, and a
 * few more. `npm run prove:analysis` draws as many as there is time for.
 */
import { describe, expect, it } from 'vitest';
import { examine } from './analysis/examine.ts';
import { pairOf } from './analysis/pair.ts';

describe('what an analysis says of two versions is what judging leads shows', () => {
  it.each([
    [6, 'leads without a source of events, where nothing counts them'],
    [707, 'a sum that becomes part of another is limited by all its readers'],
    [712, 'more different keys than were looked for'],
    [1001, 'a factor with one answer that nobody is sure of'],
    [1053, 'the same, of a grade'],
    [3000, 'rows made one that had dropped different things'],
    [3113, 'the smaller of two numbers, cut to what matters'],
    [1, 'nothing in particular'],
    [2, 'nothing in particular'],
    [5, 'nothing in particular'],
  ])('seed %i: %s', (seed) => {
    const pair = pairOf(seed);
    expect(pair).toBeDefined();
    expect(pair && examine(pair).problems).toEqual([]);
  });
});
