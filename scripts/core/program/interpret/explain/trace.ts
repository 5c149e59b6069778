/** A condition as it was judged: its words, its truth, what was seen, and the same of its parts. */

import { readingOf } from '../../../conditions/english.ts';
import { truthOf } from '../../../conditions/judge.ts';
import type { Test } from '../../../conditions/test.ts';
import type { Trace } from '../../explanation.ts';
import { readsOfTest } from '../../reads.ts';
import type { Explaining } from './context.ts';
import { seenBy } from './seen.ts';

export function traceOf(test: Test, explaining: Explaining): Trace {
  const { subject, words } = explaining;
  const seen = seenBy(test, explaining);
  const parts = partsOf(test, explaining).map((part) => traceOf(part, explaining));
  return {
    text: readingOf(test, words).text,
    truth: truthOf(test, subject),
    ...(seen === undefined ? {} : { seen }),
    origin: test.origin,
    ids: isCombination(test) ? [] : [...new Set(readsOfTest(test).map(({ id }) => id))],
    parts,
  };
}

/** Names nothing itself, only through its parts. */
function isCombination({ op }: Test): boolean {
  return op === 'all' || op === 'any' || op === 'at_least' || op === 'unsettled' || op === 'not';
}

/** Combinations consist of their parts, a named condition of what it stands for. */
export function partsOf(test: Test, { index, program }: Explaining): readonly Test[] {
  switch (test.op) {
    case 'all':
    case 'any':
    case 'at_least':
    case 'unsettled':
      return test.of;
    case 'not':
      return [test.of];
    case 'condition':
      return program.steps.flatMap((step) =>
        step.step === 'condition' && step.id === test.condition ? [step.when] : [],
      );
    case 'decision':
      return [index.criteria.get(test.criterion)?.when].filter((when) => when !== undefined);
    default:
      return [];
  }
}
